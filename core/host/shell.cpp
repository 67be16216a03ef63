// SPDX-License-Identifier: Apache-2.0
#include "core/host/shell.h"

#include "core/base/tr.h"

namespace twinrail {
namespace {

Error noAnswer(qsizetype count)
{
    return Error{Error::Kind::Bug, {}, Tr::tr("The machine gave %1 answers to one question.").arg(count), {}};
}

} // namespace

Result<Output> HostProbe::ask(const Query& query)
{
    TWINRAIL_LET(answers, ask(QList<Query>{query}));
    if (answers.size() != 1)
        return fail(noAnswer(answers.size()));
    return answers.first();
}

Result<std::optional<FileImage>> HostProbe::read(const QString& path)
{
    TWINRAIL_LET(files, read(QStringList{path}));
    if (files.size() != 1)
        return fail(noAnswer(files.size()));
    return files.first();
}

} // namespace twinrail
