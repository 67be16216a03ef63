// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

/// Everything that is not hidden gets a map.
inline constexpr const char* plain = "defaults {\n\tfind_multipaths no\n}\n";
/// The how-to's device entry as it works today, and one alias.
inline constexpr const char* howtoDevice = "devices {\n\tdevice {\n\t\tvendor NEXENTA\n\t\tproduct COMSTAR\n"
                                           "\t\tpath_grouping_policy multibus\n\t\tpath_selector \"service-time 0\"\n"
                                           "\t\tpath_checker tur\n\t\tprio const\n\t\tfailback immediate\n"
                                           "\t\tno_path_retry 12\n\t}\n}\n"
                                           "multipaths {\n\tmultipath {\n\t\twwid 3600144f0f484400000004e8685e70001\n"
                                           "\t\talias hydra_apps-a01\n\t}\n}\n";

} // namespace twinrail::lab
