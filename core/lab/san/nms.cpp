// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/nms.h"

#include "core/lab/san/nmsexecute.h"
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const std::array<NmsObject, 11>& objects()
{
    static const std::array<NmsObject, 11> all{applianceObject(),   serverObject(), netsvcObject(),  pluginObject(),
                                               volumeObject(),      folderObject(), zvolObject(),    snapshotObject(),
                                               iscsitargetObject(), stmfObject(),   scsidiskObject()};
    return all;
}

/// A method without arguments takes []; one empty string was let through by 3.x and is refused by 4.x (§2.1).
bool isEmptyArgument(const NmsContext& context, const NmsMethod& method, const QJsonArray& arguments)
{
    return context.kind.takesEmptyArgument && method.most == 0 && arguments == QJsonArray{QString()};
}

} // namespace

const NmsMethod* findMethod(const QString& object, const QString& method)
{
    for (const NmsObject& candidate : objects())
        if (object == QLatin1String(candidate.name))
            for (const NmsMethod& row : candidate.methods)
                if (method == QLatin1String(row.name))
                    return &row;
    return nullptr;
}

NmsReply callNms(const NmsContext& context, const QString& object, const QString& method, const QJsonArray& arguments)
{
    const NmsMethod* found = findMethod(object, method);
    if (!found)
        return nmsError(QStringLiteral("WrongArguments"), object, QStringLiteral("no method %1").arg(method));
    const bool fits = arguments.size() >= found->fewest && arguments.size() <= found->most;
    if (!fits && !isEmptyArgument(context, *found, arguments))
        return nmsError(QStringLiteral("WrongArguments"), object,
                        QStringLiteral("wrong number of arguments for %1").arg(method));
    return found->run(context, arguments);
}

bool isWrite(const QString& object, const QString& method, const QJsonArray& arguments)
{
    if (object == u"appliance" && method == u"execute")
        return isWriteCommand(textAt(arguments, 0));
    const NmsMethod* found = findMethod(object, method);
    return found && found->effect == Effect::Write;
}

} // namespace twinrail::lab
