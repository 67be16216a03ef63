// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/personality.h"

namespace twinrail::lab {

namespace {

constexpr PersonalityRow nms3{"3.1.5-8461",
                              "SunOS lab9 5.11 NexentaOS_134f i86pc i386 i86pc Solaris",
                              "iqn.1986-03.com.sun:02:",
                              "sbdadm",
                              "Unable to add view to zvol '%1' (LUNs in use: ):\n stmfadm: %2\n",
                              "view entry exists",
                              false,
                              true};

constexpr PersonalityRow nms4{"4.0.4-58",
                              "SunOS lab9 5.11 NexentaOS_4:f3962ab i86pc i386 i86pc Solaris",
                              "iqn.2010-08.org.illumos:02:",
                              "stmfadm",
                              "(rc: 256) Unable to add view to zvol '%1':\n add-view: %2\n",
                              "view already exists",
                              true,
                              false};

} // namespace

const PersonalityRow& row(Personality personality)
{
    switch (personality) {
    case Personality::Nms3:
        return nms3;
    case Personality::Nms4:
        return nms4;
    }
    return nms4;
}

} // namespace twinrail::lab
