// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/fields.h"
#include "core/lab/client/shell/interpret.h"

namespace twinrail::lab {

/// Word expansion, in the order of POSIX: tilde, parameter, command, arithmetic; field splitting; pathnames; quotes.
class Expander {
public:
    explicit Expander(Interpreter& shell) : m_shell(shell) {}
    [[nodiscard]] QStringList fields(const std::vector<script::Word>& words);
    [[nodiscard]] QString single(const script::Word& word);  ///< no splitting, no pathnames
    [[nodiscard]] QString pattern(const script::Word& word); ///< for `case`: what is quoted matches only itself

private:
    void add(Fields& fields, const std::vector<script::Part>& parts, bool splits);
    void addArgument(Fields& fields, const script::Part& part, bool splits); ///< of ${v:-…}
    void addParameter(Fields& fields, const script::Part& part, bool splits);
    void addPositional(Fields& fields, const script::Part& part, bool splits);
    void addValue(Fields& fields, const QString& value, bool quoted, bool splits);
    [[nodiscard]] QString joined(const std::vector<script::Part>& parts, bool asPattern);
    [[nodiscard]] QString separators() const;
    [[nodiscard]] std::optional<QString> parameter(const QString& name) const;
    [[nodiscard]] QString arithmetic(const script::Part& part);
    [[nodiscard]] QString withTilde(const QString& text) const;
    Interpreter& m_shell;
};

} // namespace twinrail::lab
