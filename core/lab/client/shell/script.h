// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <variant>
#include <vector>

/// What a shell script is made of (POSIX, Shell Command Language), as values.
namespace twinrail::lab::script {

struct List;
using Body = std::shared_ptr<const List>;

/// A piece of a word, still to be expanded.
struct Part {
    enum class Kind { Text, Parameter, Command, Arithmetic };
    Kind kind = Kind::Text;
    bool quoted = false;
    QString text;      ///< Text: as it stands; Parameter: its name; Arithmetic: unused
    QString operation; ///< Parameter: "", ":-", "-", ":=", "=", ":?", "?", ":+", "+", "#", "##", "%", "%%", "length"
    std::vector<Part> argument; ///< Parameter: behind the operation; Arithmetic: the expression
    Body body;                  ///< Command
};

struct Word {
    std::vector<Part> parts;
    /// The text where the word is one piece without quotes: only such a word can be a reserved one.
    [[nodiscard]] QString bare() const
    {
        return parts.size() == 1 && parts[0].kind == Part::Kind::Text && !parts[0].quoted ? parts[0].text : QString();
    }
};

struct Assignment {
    QString name;
    Word value;
};

struct Redirect {
    enum class Kind { Read, Write, Append, DuplicateInput, DuplicateOutput, Here };
    int descriptor = 0;
    Kind kind = Kind::Read;
    Word target;
    std::shared_ptr<const Word> document; ///< Here
};

struct Simple {
    std::vector<Assignment> assignments;
    std::vector<Word> words;
    int line = 1;
};
struct Group {
    Body body;
};
struct Subshell {
    Body body;
};
struct If {
    struct Branch {
        Body condition;
        Body body;
    };
    std::vector<Branch> branches;
    Body otherwise; ///< may be missing
};
struct For {
    QString variable;
    bool overPositional = false; ///< no `in`: the positional parameters
    std::vector<Word> words;
    Body body;
};
struct While {
    bool until = false;
    Body condition;
    Body body;
};
struct Case {
    struct Branch {
        std::vector<Word> patterns;
        Body body;
    };
    Word subject;
    std::vector<Branch> branches;
};
struct Function {
    QString name;
    std::shared_ptr<const struct Command> body;
};

struct Command {
    std::variant<Simple, Group, Subshell, If, For, While, Case, Function> what;
    std::vector<Redirect> redirects;
};

struct Pipeline {
    bool negated = false;
    std::vector<Command> commands;
};

/// A pipeline and when it runs: always, or depending on how the one before it ended.
struct Item {
    enum class When { Always, IfTrue, IfFalse };
    When when = When::Always;
    Pipeline pipeline;
    bool background = false;
    bool isTested = false; ///< an && or || follows: `set -e` does not end the shell over it
};

struct List {
    std::vector<Item> items;
};

} // namespace twinrail::lab::script
