# SPDX-License-Identifier: Apache-2.0
"""The real OpenStack driver for NexentaStor against the lab appliance (nms-api section 6).

driver.py PORTS_FILE              an appliance that runs already, for instance that of `twinrail lab`
driver.py --serve PROGRAM ARG...  starts it first; the path of a ports file is added as the last argument

The driver knows nothing of Twinrail, so it is a witness that the lab answers as the appliance does. Between its steps
the state is read with raw calls of our own.
"""

import base64
import contextlib
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
import types
import urllib.request

from cinder.volume.drivers.nexenta import iscsi

POOL = 'tank'
TARGET_PREFIX = 'iqn.1986-03.com.sun:02:cinder-'
GROUP_PREFIX = 'cinder/'
GIB = 1 << 30

VOLUME = {'id': 'v1', 'name': 'volume-1', 'size': 1}
SNAPSHOT = {'name': 'snapshot-1', 'volume_name': 'volume-1', 'volume_size': 1}
COPY = {'id': 'v2', 'name': 'volume-2', 'size': 3}


class Appliance:
    """Raw calls, independent of the driver's own client."""

    def __init__(self, ports):
        self.host = ports['http']['host']
        self.port = ports['http']['port']
        self.user = ports['user']
        self.password = ports['password']

    def ask(self, name, *arguments):
        obj, method = name.split('.')
        body = json.dumps({'object': obj, 'method': method, 'params': arguments}).encode()
        login = base64.b64encode(('%s:%s' % (self.user, self.password)).encode()).decode()
        request = urllib.request.Request('http://%s:%d/rest/nms' % (self.host, self.port), body,
                                         {'Content-Type': 'application/json', 'Authorization': 'Basic ' + login})
        with urllib.request.urlopen(request, timeout=30) as reply:
            answer = json.load(reply)
        return answer['error']['message'] if answer['error'] else answer['result']


class Configuration(types.SimpleNamespace):
    """What the driver reads of cinder.conf."""

    def append_config_values(self, options):
        """The values below are all there is."""

    def safe_get(self, name):
        return getattr(self, name, None)


def new_driver(appliance):
    """A driver as a fresh service process would have it: nothing remembered."""
    driver = iscsi.NexentaISCSIDriver(configuration=Configuration(
        nexenta_host=appliance.host, nexenta_rest_port=appliance.port, nexenta_rest_protocol='http',
        nexenta_user=appliance.user, nexenta_password=appliance.password, nexenta_volume=POOL,
        nexenta_target_prefix=TARGET_PREFIX, nexenta_target_group_prefix=GROUP_PREFIX,
        nexenta_iscsi_target_portal_port=3260, nexenta_blocksize=4096, nexenta_sparse=False,
        nexenta_dataset_compression='on', nexenta_dataset_dedup='off', nexenta_dataset_description='',
        nexenta_rrmgr_compression=0, nexenta_rrmgr_tcp_buf_size=4096, nexenta_rrmgr_connections=2,
        reserved_percentage=0, driver_ssh_conn_timeout=30))
    driver.do_setup(None)
    return driver


def expect(what, found, wanted):
    if found != wanted:
        sys.exit('%s: found %r, wanted %r' % (what, found, wanted))
    print('ok  ' + what)


def expect_error(what, found, part):
    if not isinstance(found, str) or part not in found:
        sys.exit('%s: found %r, wanted an error with %r' % (what, found, part))
    print('ok  ' + what)


def sizes(appliance, zvol):
    return appliance.ask('zvol.get_child_props', zvol, 'size_bytes|volblocksize')


def create(appliance, driver):
    driver.check_for_setup_error()
    driver.create_volume(VOLUME)
    expect('create_volume makes the zvol', sizes(appliance, 'tank/volume-1'),
           {'size_bytes': str(GIB), 'volblocksize': '4K'})
    expect('create_volume makes no unit', appliance.ask('scsidisk.lu_exists', 'tank/volume-1'), 0)


def export(appliance, driver):
    """Answers the volume as the service keeps it: with its location."""
    target = '%s%s-0' % (TARGET_PREFIX, appliance.host)
    group = '%s%s-0' % (GROUP_PREFIX, appliance.host)
    update = driver.create_export(None, VOLUME, None)
    expect('create_export tells the location', update,
           {'provider_location': '%s:3260,1 %s 0' % (appliance.host, target)})
    expect('create_export makes the target online', appliance.ask('stmf.list_targets')[target]['status'], 'Online')
    expect('create_export fills the target group', appliance.ask('stmf.list_targetgroup_members', group), [target])
    entries = [{'zvol': 'tank/volume-1', 'lun': '0', 'host_group': 'All', 'target_group': group, 'entry_number': '0'}]
    expect('create_export maps the unit', appliance.ask('scsidisk.list_lun_mapping_entries', 'tank/volume-1'), entries)

    guid = appliance.ask('scsidisk.get_lu_props', 'tank/volume-1')['guid']
    expect('a new process finds everything there', new_driver(appliance).create_export(None, VOLUME, None), {})
    exported = dict(VOLUME, **update)
    expect('the same process too', driver.create_export(None, exported, None), {})
    driver.ensure_export(None, exported)
    expect('nothing was mapped twice', appliance.ask('scsidisk.list_lun_mapping_entries', 'tank/volume-1'), entries)
    expect('nothing was made anew', appliance.ask('scsidisk.get_lu_props', 'tank/volume-1')['guid'], guid)
    return exported


def grow(appliance, driver):
    driver.extend_volume(VOLUME, 2)
    expect('extend_volume grows the zvol', sizes(appliance, 'tank/volume-1')['size_bytes'], str(2 * GIB))


def snapshot(appliance, driver):
    driver.create_snapshot(SNAPSHOT)
    driver.create_volume_from_snapshot(COPY, SNAPSHOT)
    expect('create_volume_from_snapshot grows the clone', sizes(appliance, 'tank/volume-2')['size_bytes'],
           str(3 * GIB))
    expect('the clone knows its origin', appliance.ask('zvol.get_child_prop', 'tank/volume-2', 'origin'),
           'tank/volume-1@snapshot-1')
    driver.delete_snapshot(SNAPSHOT)
    expect_error('a snapshot with a clone stays', appliance.ask('snapshot.destroy', 'tank/volume-1@snapshot-1', ''),
                 'snapshot has dependent clones')
    # The driver remembered it and clears it away together with the clone.
    driver.delete_volume(COPY)
    expect('delete_volume removes the clone', appliance.ask('zvol.object_exists', 'tank/volume-2'), 0)
    expect_error('and the snapshot with it', appliance.ask('snapshot.destroy', 'tank/volume-1@snapshot-1', ''),
                 'does not exist')
    driver.delete_snapshot(SNAPSHOT)
    print('ok  delete_snapshot takes a missing snapshot for done')


def gib(text):
    return int(float(text[:-1]) * {'G': 1, 'T': 1 << 10}[text[-1]])


def statistics(appliance, driver):
    stats = driver.get_volume_stats(refresh=True)
    pool = appliance.ask('volume.get_child_props', POOL, 'size|available|health')
    expect('the pool is healthy', pool['health'], 'ONLINE')
    expect('get_volume_stats reads the capacity', stats['total_capacity_gb'], gib(pool['size']))
    expect('get_volume_stats reads what is free', stats['free_capacity_gb'], gib(pool['available']))


def remove(appliance, driver, exported):
    driver.remove_export(None, exported)
    expect('remove_export removes the unit', appliance.ask('scsidisk.lu_exists', 'tank/volume-1'), 0)
    driver.delete_volume(VOLUME)
    expect('delete_volume removes the zvol', appliance.ask('zvol.get_names', 'volume-'), [])
    driver.delete_volume(VOLUME)
    print('ok  delete_volume takes a missing zvol for done')


def life_of_a_volume(appliance):
    driver = new_driver(appliance)
    create(appliance, driver)
    exported = export(appliance, driver)
    grow(appliance, driver)
    statistics(appliance, driver)
    snapshot(appliance, driver)
    remove(appliance, driver, exported)


def end(process):
    """The small server ends with its input, `twinrail lab` when it is asked to."""
    process.stdin.close()
    try:
        process.wait(2)
    except subprocess.TimeoutExpired:
        process.terminate()


@contextlib.contextmanager
def served(command):
    """Starts the appliance and waits until it says where it is; it ends with the block."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'ports.json')
        with subprocess.Popen(command + [path], stdin=subprocess.PIPE) as process:
            deadline = time.monotonic() + 30
            while not os.path.exists(path):
                if process.poll() is not None or time.monotonic() > deadline:
                    process.kill()
                    sys.exit('the lab appliance did not start')
                time.sleep(0.05)
            try:
                yield path
            finally:
                end(process)


def run(path):
    with open(path, encoding='utf-8') as file:
        life_of_a_volume(Appliance(json.load(file)['appliance']))


def main(arguments):
    logging.disable(logging.WARNING)
    if len(arguments) > 1 and arguments[0] == '--serve':
        with served(arguments[1:]) as path:
            run(path)
    elif len(arguments) == 1:
        run(arguments[0])
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    main(sys.argv[1:])
