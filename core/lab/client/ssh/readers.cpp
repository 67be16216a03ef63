// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/readers.h"

#include <QRegularExpression>

namespace twinrail::lab {

bool mayReadInput(const QByteArray& command)
{
    static const QRegularExpression words(QStringLiteral(
        "(?<![-\\w./])(?:/\\S*/)?(?:awk|base64|bash|cat|cmp|cut|dd|diff|egrep|exec|fgrep|grep|head|md5sum|"
        "multipathd|read|sed|sh|sha1sum|sha256sum|sort|sudo|tail|tee|tr|uniq|wc|xargs)(?![-\\w./])|"
        "/dev/stdin"));
    return words.match(QString::fromUtf8(command)).hasMatch();
}

} // namespace twinrail::lab
