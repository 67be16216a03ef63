// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/iscsidconf.h"

namespace twinrail::lab {

namespace {

constexpr const char* timers = R"(
# How long I/O waits for a lost session before it fails.
node.session.timeo.replacement_timeout = 120

# Login, logout.
node.conn[0].timeo.login_timeout = 15
node.conn[0].timeo.logout_timeout = 15

# NOP-Out: how often an idle connection is probed, and how long an answer may take.
node.conn[0].timeo.noop_out_interval = 5
node.conn[0].timeo.noop_out_timeout = 5

# SCSI error handling.
node.session.err_timeo.abort_timeout = 15
node.session.err_timeo.lu_reset_timeout = 30
node.session.err_timeo.tgt_reset_timeout = 30
)";

constexpr const char* limits = R"(
node.session.initial_login_retry_max = 8
node.session.cmds_max = 128
node.session.queue_depth = 32
)";

constexpr const char* negotiation = R"(
# iSCSI negotiation.
node.session.iscsi.InitialR2T = No
node.session.iscsi.ImmediateData = Yes
node.session.iscsi.FirstBurstLength = 262144
node.session.iscsi.MaxBurstLength = 16776192
node.conn[0].iscsi.MaxRecvDataSegmentLength = 262144
node.conn[0].iscsi.MaxXmitDataSegmentLength = 0
discovery.sendtargets.iscsi.MaxRecvDataSegmentLength = 32768
#node.conn[0].iscsi.HeaderDigest = None
)";

constexpr const char* chap = R"(
# CHAP for sessions.
#node.session.auth.authmethod = CHAP
#node.session.auth.username = username
#node.session.auth.password = password
)";

constexpr const char* debianHead = R"(# Open-iSCSI: defaults for iscsid and for new records

iscsid.startup = /bin/systemctl start iscsid.socket

# Nodes are not logged in to at boot unless their record says so.
# node.startup = automatic
node.startup = manual
node.leading_login = No
)";

QByteArray centosTail()
{
    return QByteArray(timers) + limits + "node.session.xmit_thread_priority = -20\n" + negotiation +
           "\nnode.session.nr_sessions = 1\nnode.session.iscsi.FastAbort = Yes\n";
}

QByteArray debianIscsidConf(const char* threadPriority)
{
    return QByteArray(debianHead) + chap + timers + "node.session.err_timeo.host_reset_timeout = 60\n" + limits +
           threadPriority + negotiation +
           "\nnode.session.nr_sessions = 1\nnode.session.reopen_max = 0\n"
           "node.session.iscsi.FastAbort = Yes\nnode.session.scan = auto\n";
}

} // namespace

QByteArray centos6IscsidConf()
{
    QByteArray text = "# Open-iSCSI: defaults for iscsid and for new records\n\n"
                      "iscsid.startup = /etc/rc.d/init.d/iscsid force-start\n\n"
                      "node.startup = automatic\n"
                      "node.leading_login = No\n";
    return text + chap + centosTail();
}

QByteArray centos9IscsidConf()
{
    QByteArray text = "# Open-iSCSI: defaults for iscsid and for new records\n\n"
                      "iscsid.startup = /bin/systemctl start iscsid.socket iscsiuio.socket\n\n"
                      "# iscsid.safe_logout = Yes\n\n"
                      "node.startup = automatic\n"
                      "node.leading_login = No\n";
    return text + chap + centosTail() + "node.session.reopen_max = 0\nnode.session.scan = auto\n";
}

QByteArray debian12IscsidConf() { return debianIscsidConf("node.session.xmit_thread_priority = -20\n"); }
QByteArray debian13IscsidConf() { return debianIscsidConf("# node.session.xmit_thread_priority = 0\n"); }

} // namespace twinrail::lab
