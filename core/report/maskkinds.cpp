// SPDX-License-Identifier: Apache-2.0
#include "core/report/maskkinds.h"

#include "core/topology/address.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

constexpr std::array kinds{
    MaskKindInfo{MaskKind::Site, "site", false, true},
    MaskKindInfo{MaskKind::Appliance, "appliance", false, true},
    MaskKindInfo{MaskKind::Host, "host", false, true},
    MaskKindInfo{MaskKind::Domain, "domain", true, true},
    MaskKindInfo{MaskKind::User, "user", false, true},
    MaskKindInfo{MaskKind::Person, "person", false, true},
    MaskKindInfo{MaskKind::Rail, "rail", false, true},
    MaskKindInfo{MaskKind::Subnet, "subnet", true, true},
    MaskKindInfo{MaskKind::Address, "address", true, true},
    MaskKindInfo{MaskKind::Name, "iqn", true, false},
    MaskKindInfo{MaskKind::NameTail, "iqn-tail", true, true},
    MaskKindInfo{MaskKind::Authority, "authority", true, true},
    MaskKindInfo{MaskKind::Unit, "guid", true, false},
    MaskKindInfo{MaskKind::Wwid, "wwid", true, false},
    MaskKindInfo{MaskKind::Mac, "mac", true, false},
    MaskKindInfo{MaskKind::Zvol, "zvol", false, true},
    MaskKindInfo{MaskKind::Pool, "pool", false, true},
    MaskKindInfo{MaskKind::Volume, "volume", false, true},
    MaskKindInfo{MaskKind::Alias, "alias", false, true},
    MaskKindInfo{MaskKind::PortalGroup, "portal-group", false, true},
    MaskKindInfo{MaskKind::TargetGroup, "target-group", false, true},
    MaskKindInfo{MaskKind::HostGroup, "host-group", false, true},
    MaskKindInfo{MaskKind::Interface, "interface", false, true},
    MaskKindInfo{MaskKind::Fingerprint, "fingerprint", false, false},
    MaskKindInfo{MaskKind::Mail, "mail", true, true},
    MaskKindInfo{MaskKind::Signature, "signature", true, true},
};

struct Form {
    MaskKind kind;
    const char* pattern;
};

// The longer forms first: what one of them took is not looked at again. Other vendors' WWIDs too: NAA types 6 (16
// bytes) and 5 (8 bytes), with the 3 that scsi_id puts before them (linux-initiator §5.7).
constexpr std::array forms{
    Form{MaskKind::Fingerprint, R"(SHA256:[A-Za-z0-9+/]{20,}=?)"},
    Form{MaskKind::Fingerprint, R"(\b(?:[0-9A-Fa-f]{2}:){15,31}[0-9A-Fa-f]{2}\b)"},
    Form{MaskKind::Mail, R"(\b[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b)"},
    Form{MaskKind::Name, R"(\biqn\.\d{4}-\d{2}\.[a-z0-9.-]+(?::[^\s"',;/<>()\[\]|`…]+)?)"},
    Form{MaskKind::Name, R"(\b(?:eui\.[0-9a-f]{16}|naa\.(?:[0-9a-f]{32}|[0-9a-f]{16}))\b)"},
    Form{MaskKind::Wwid, R"((?<![0-9a-f])3(?:6[0-9a-f]{31}|5[0-9a-f]{15})(?![0-9a-f]))"},
    Form{MaskKind::Unit, R"((?<![0-9a-f])(?:6[0-9a-f]{31}|5[0-9a-f]{15})(?![0-9a-f]))"},
    Form{MaskKind::Mac, R"((?<![:0-9a-f])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![:0-9a-f]))"},
    Form{MaskKind::Mac, R"((?<![0-9a-z-])(?:[0-9a-f]{2}-){5}[0-9a-f]{2}(?![0-9a-z-]))"},
    Form{MaskKind::Address, R"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d))"},
    Form{MaskKind::Address, R"((?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:]))"},
};

const QList<QRegularExpression>& formPatterns()
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const Form& form : forms)
            list.append(QRegularExpression(QString::fromUtf8(form.pattern), QRegularExpression::CaseInsensitiveOption));
        return list;
    }();
    return patterns;
}

// Nobody's: loopback, "any", netmasks.
bool tellsNothing(const QString& text)
{
    const auto address = parseAddress(text);
    return !address || address->isLoopback() || address->isNull() || *address == QHostAddress(QHostAddress::AnyIPv4) ||
           *address == QHostAddress(QHostAddress::AnyIPv6) || text.startsWith(QLatin1String("255."));
}

// Most texts are words; asking each of the patterns costs more.
bool mayHoldAForm(const QString& text)
{
    constexpr qsizetype shortest = 4; // "fd::"
    return text.size() >= shortest && std::any_of(text.cbegin(), text.cend(), [](QChar one) {
               return one.isDigit() || one == u'@' || one == u':';
           });
}

} // namespace

const MaskKindInfo& infoOf(MaskKind kind)
{
    return *std::find_if(kinds.cbegin(), kinds.cend(), [kind](const MaskKindInfo& info) { return info.kind == kind; });
}

QString canonicalOf(const MaskFound& found)
{
    switch (found.kind) {
    case MaskKind::Address:
    case MaskKind::Subnet:
        return QHostAddress(found.real).toString();
    case MaskKind::Mac: {
        QString digits = found.real.toLower();
        return digits.remove(u':').remove(u'-');
    }
    default:
        return infoOf(found.kind).anyCase ? found.real.toLower() : found.real;
    }
}

QList<MaskFound> foundByForm(const QString& text)
{
    QList<MaskFound> found;
    if (!mayHoldAForm(text))
        return found;
    QString rest = text;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto match = formPatterns().at(static_cast<qsizetype>(i)).globalMatch(QString(rest));
        while (match.hasNext()) {
            const auto one = match.next();
            QString real = one.captured();
            while (real.endsWith(u'.') || real.endsWith(u':')) // the end of a sentence
                real.chop(1);
            rest.replace(one.capturedStart(), one.capturedLength(), QString(one.capturedLength(), u' '));
            if (forms.at(i).kind != MaskKind::Address || !tellsNothing(one.captured()))
                found.append({forms.at(i).kind, real});
        }
    }
    return found;
}

} // namespace twinrail
