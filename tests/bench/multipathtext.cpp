// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/multipathtext.h"

#include <QString>

namespace twinrail::bench {

namespace {

constexpr const char* mapHead = R"({
      "name" : "%1",
      "uuid" : "%2",
      "sysfs" : "%3",
      "failback" : "immediate",
      "queueing" : "on",
      "paths" : %4,
      "write_prot" : "rw",
      "dm_st" : "active",
      "features" : "1 queue_if_no_path",
      "hwhandler" : "0",
      "action" : "",
      "path_faults" : 0,
      "vend" : "NEXENTA",
      "prod" : "COMSTAR",
      "rev" : "1.0",
      "switch_grp" : 0,
      "map_loads" : 3,
      "total_q_time" : 0,
      "q_timeouts" : 0,
      "path_groups": [)";

constexpr const char* groupHead = R"({
         "selector" : "service-time 0",
         "pri" : 1,
         "dm_st" : "%1",
         "marginal_st" : "normal",
         "group" : %2,
         "paths": [)";

constexpr const char* pathBody = R"({
            "dev" : "%1",
            "dev_t" : "%2",
            "dm_st" : "active",
            "dev_st" : "running",
            "chk_st" : "ready",
            "checker" : "directio",
            "pri" : 1,
            "host_wwnn" : "[undef]",
            "target_wwnn" : "iqn.2011-09.dom.homer:0%3:13611547-b4e6-e4b9-d97b-d1f4df275f58",
            "host_wwpn" : "[undef]",
            "target_wwpn" : "[undef]",
            "host_adapter" : "10.10.8.60",
            "lun_hex" : "0x%4000000000000",
            "marginal_st" : "normal"
         })";

/// sda … sdz, sdaa …, as the kernel counts (drivers/scsi/sd.c).
QString diskName(int number)
{
    QString letters;
    for (++number; number > 0; number = (number - 1) / 26)
        letters.prepend(QLatin1Char(static_cast<char>('a' + (number - 1) % 26)));
    return QStringLiteral("sd") + letters;
}

struct MapNames {
    QString alias;
    QString wwid;
    QString device;
};

MapNames namesOf(int map)
{
    return {QStringLiteral("hydra_db-%1").arg(map, 3, 10, QLatin1Char('0')),
            QStringLiteral("3600144f0f484400000004e8685%1").arg(map, 6, 16, QLatin1Char('0')),
            QStringLiteral("dm-%1").arg(map)};
}

} // namespace

MultipathText multipathText(int maps, int paths)
{
    MultipathText text;
    text.json = "{\n   \"major_version\": 0,\n   \"minor_version\": 1,\n   \"maps\": [";
    for (int map = 0; map < maps; ++map) {
        const MapNames names = namesOf(map);
        text.json += (map > 0 ? "," : "") +
                     QString::fromLatin1(mapHead).arg(names.alias, names.wwid, names.device).arg(paths).toLatin1();
        text.maps += QStringLiteral("%1|%2|%3|%4\n").arg(names.alias, names.wwid, names.device).arg(paths).toLatin1();
        for (int path = 0; path < paths; ++path) {
            const int group = path * 2 / paths + 1;
            const bool first = path * 2 % paths == 0;
            const int number = map * paths + path;
            const QString disk = diskName(number);
            if (first)
                text.json +=
                    (group > 1 ? "]\n      }," : "") +
                    QString::fromLatin1(groupHead).arg(group > 1 ? u"enabled" : u"active").arg(group).toLatin1();
            text.json += (first ? "" : ",") + QString::fromLatin1(pathBody)
                                                  .arg(disk, QStringLiteral("8:%1").arg(number * 16))
                                                  .arg(group)
                                                  .arg(map, 4, 16, QLatin1Char('0'))
                                                  .toLatin1();
            text.paths += QStringLiteral("%1|%2|%3:0:0:%4|active|ready|running\n")
                              .arg(names.wwid, disk)
                              .arg(10 + path)
                              .arg(map)
                              .toLatin1();
        }
        text.json += "]\n      }]\n   }";
    }
    text.json += "]\n}\n";
    return text;
}

} // namespace twinrail::bench
