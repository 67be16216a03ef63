// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/severity.h"

namespace twinrail {

Glyph severityGlyph(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Pass:
        return Glyph::Check;
    case Finding::Severity::Note:
        return Glyph::Note;
    case Finding::Severity::Warning:
        return Glyph::Warning;
    case Finding::Severity::Unknown:
        return Glyph::Unknown;
    case Finding::Severity::Error:
        return Glyph::Error;
    }
    return Glyph::Unknown;
}

} // namespace twinrail
