# SPDX-License-Identifier: Apache-2.0
"""A lab in a process of its own, and a wire to one of its clients that can be cut."""

import contextlib
import json
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path


class Lab:
    def __init__(self, binary, world):
        self.directory = tempfile.TemporaryDirectory()
        ports = Path(self.directory.name) / "ports.json"
        self.process = subprocess.Popen(
            [binary, "lab", "--world", world, "--directory", self.directory.name, "--ports-file", str(ports)],
            stdout=subprocess.DEVNULL)
        end = time.monotonic() + 30
        while not ports.exists():
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError("the lab did not start")
            time.sleep(0.05)
        self.description = json.loads(ports.read_text())
        self.site_path = self.description["site"]

    def site(self):
        return json.loads(Path(self.site_path).read_text())

    def write_site(self, site):
        Path(self.site_path).write_text(json.dumps(site))

    def password(self, client=None):
        if client is None:
            return self.description["appliance"]["password"]
        return next(c["password"] for c in self.description["clients"] if c["name"] == client)

    def end(self):
        self.process.terminate()
        self.process.wait(10)
        self.directory.cleanup()


@contextlib.contextmanager
def lab(binary, world):
    running = Lab(binary, world)
    try:
        yield running
    finally:
        running.end()


class Wire:
    """Leads from a port of its own to another one, until it is cut."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.ends = []
        self.carried = 0
        self.limit = None
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection(("127.0.0.1", self.target))
                self.ends += [near, far]
                for source, sink in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(source, sink), daemon=True).start()

    def _carry(self, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self.carried += len(data)
                if self.limit is not None and self.carried > self.limit:
                    self.cut()
                    return
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_RDWR)

    def cut_after(self, more):
        """It breaks by itself in the middle of what comes next, however fast or slow that is."""
        self.limit = self.carried + more

    def cut(self):
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for end in self.ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
