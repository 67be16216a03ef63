// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/display.h"

#include "tests/bench/measure.h"

#include <QDir>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>

namespace twinrail::bench {

namespace {

constexpr int patience = 20; // seconds for a window to come
constexpr std::chrono::microseconds pause{300};
constexpr int leastSide = 100; // smaller ones are helpers of the toolkit
constexpr quint16 sample = 16; // pixels in the middle that are looked at

template <typename T> using Owned = std::unique_ptr<T, decltype(&std::free)>;
template <typename T> Owned<T> owned(T* value) { return {value, &std::free}; }

tl::unexpected<Error> failed(const QString& text, const QString& evidence = {})
{
    return fail(Error::Kind::Failed, text, evidence);
}

} // namespace

Result<std::unique_ptr<Display>> Display::start()
{
    std::unique_ptr<Display> display(new Display);
    // Black, so that any other colour is a window's. It tells its number when it is ready.
    display->m_server.start(QStringLiteral("Xvfb"),
                            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-br"),
                             QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1600x1000x24"),
                             QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    while (!display->m_server.canReadLine())
        if (!display->m_server.waitForReadyRead(patience * 1000))
            return failed(QStringLiteral("Xvfb does not start"),
                          QString::fromUtf8(display->m_server.readAllStandardError()));
    display->m_name = u':' + QString::fromLatin1(display->m_server.readLine().trimmed());
    TWINRAIL_TRY(display->open());
    return display;
}

Result<> Display::open()
{
    m_connection = xcb_connect(m_name.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(m_connection))
        return failed(QStringLiteral("The X server does not let us in"));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const quint32 wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(m_connection);
    return {};
}

Display::~Display()
{
    if (m_connection)
        xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished();
}

std::optional<quint32> Display::newWindow()
{
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY) // the bit above says that a program sent it
            continue;
        const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
        const auto geometry =
            owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, mapped->window), nullptr));
        if (geometry && geometry->width >= leastSide && geometry->height >= leastSide)
            return mapped->window;
    }
    return std::nullopt;
}

bool Display::isPainted(quint32 window)
{
    const auto geometry = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    if (!geometry)
        return false;
    const auto image = owned(
        xcb_get_image_reply(m_connection,
                            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, qint16(geometry->width / 2),
                                          qint16(geometry->height / 2), sample, 1, ~0U),
                            nullptr));
    if (!image)
        return false;
    const quint8* bytes = xcb_get_image_data(image.get());
    return std::any_of(bytes, bytes + xcb_get_image_data_length(image.get()), [](quint8 byte) { return byte != 0; });
}

QProcessEnvironment Display::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    // Not ours: and where there is none, libdbus would start one that stays.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=") + m_home.filePath(QStringLiteral("no-bus")));
    return environment;
}

Result<double> Display::untilPainted(const QString& program)
{
    (void)newWindow(); // those of the run before
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    const Timer timer;
    process.start(program, QStringList());
    std::optional<quint32> window;
    bool painted = false;
    while (!painted && timer.seconds() < patience) {
        if (!window)
            window = newWindow();
        painted = window && isPainted(*window);
        if (!painted)
            QThread::usleep(static_cast<unsigned long>(pause.count()));
    }
    const double seconds = timer.seconds();
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    if (!painted)
        return failed(QStringLiteral("%1 shows no window").arg(program), QString::fromUtf8(process.readAll()));
    return seconds;
}

} // namespace twinrail::bench
