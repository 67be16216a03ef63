// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace twinrail::lab {

/// A file, directory or symbolic link of a simulated client.
struct Node {
    enum class Kind { File, Directory, Link, Block, Character };
    Kind kind = Kind::File;
    QByteArray bytes; ///< of a file; target of a link
    int mode = 0644;
    QString owner = QStringLiteral("root");
    QString group = QStringLiteral("root");
    friend bool operator==(const Node&, const Node&) = default;
};

/// A part of the tree whose content follows from the modelled kernel: /sys, /proc, /dev. Asked anew at every look-up.
class Mount {
public:
    virtual ~Mount() = default;
    /// The nodes below this mount point, by absolute path. Directories that only lead to others may be left out.
    [[nodiscard]] virtual QMap<QString, Node> nodes() const = 0;
    /// Writing to a node ("10" to …/recovery_tmo): an errno-like message ("Permission denied"), or empty when done.
    [[nodiscard]] virtual QString write(const QString& path, const QByteArray& bytes) = 0;
    /// What reading a node fails with ("Input/output error" of a dead disk, "Invalid argument" of a link's speed).
    [[nodiscard]] virtual QString readProblem(const QString& path) const
    {
        Q_UNUSED(path)
        return {};
    }
};

/// The file tree: stored files, and mounts over it. Resolves links; absolute paths only.
class Files {
public:
    QMap<QString, Node> stored;                       ///< by absolute path; directories have entries of their own
    std::map<QString, std::shared_ptr<Mount>> mounts; ///< by mount point, "/sys"

    [[nodiscard]] std::optional<Node> look(const QString& path, bool follow = true) const;
    [[nodiscard]] QString real(const QString& path) const;              ///< readlink -f; empty where it leads nowhere
    [[nodiscard]] QStringList children(const QString& directory) const; ///< names, sorted
    [[nodiscard]] QString readProblem(const QString& path) const;       ///< see Mount; empty: it can be read
    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes, bool append); ///< message, or empty
    [[nodiscard]] QString put(const QString& path, const Node& node); ///< creates or replaces; the parent must be there
    [[nodiscard]] QString remove(const QString& path);
    void makePath(const QString& directory);                                 ///< mkdir -p as root, for building worlds
    void add(const QString& path, const QByteArray& bytes, int mode = 0644); ///< makePath + put, for building worlds

    /// While a command line runs, what the mounts tell is kept until something may have changed it: building /sys anew
    /// at every look-up of a script would take most of the lab's time.
    void keepAnswers(bool keep);
    void changed() { m_told.clear(); } ///< something besides stored files may be different now

private:
    friend class Walk;
    mutable std::map<const Mount*, QMap<QString, Node>> m_told;
    bool m_keeps = false;
};

/// What a simulated program gets and gives.
struct Call {
    QStringList arguments; ///< without the program's own name
    QByteArray input;
    QString user; ///< "root" or another account
    QMap<QString, QString> environment;
    QString directory = QStringLiteral("/root");
    int umask = 022;
};
/// What a program that goes on has said since it was last asked; nothing when it has ended. Asked under the world's
/// lock, so it must be quick.
using GoesOn = std::function<std::optional<QByteArray>()>;
struct Reply {
    QByteArray out;
    QByteArray err;
    int status = 0;
    int delayMs = 0;        ///< how long the program takes in the lab
    bool readInput = false; ///< it took what stood on its standard input: nothing is left for the next command
    GoesOn goesOn = {};     ///< where it has not ended: the rest of it; the status is the one that it will end with
};

class Machine;
using Program = std::function<Reply(Machine&, const Call&)>;

/// One simulated client: files, accounts and the programs it has. What a machine is made of beyond that (kernel,
/// services, packages …) is held by the parts that provide the programs and the mounts.
class Machine {
public:
    Machine(); ///< a bare system: the usual directories, root, the shell and the small programs (coreutils/)

    QString name;
    Files files;
    std::map<QString, Program> programs;     ///< by base name; a missing one is "command not found", 127
    std::set<QString> passive;               ///< programs that change nothing but stored files
    std::map<QString, QByteArray> passwords; ///< account → password; empty: no password login
    QStringList sudoers;                     ///< accounts that may use sudo with their password
    QStringList sudoersNoPassword;

    /// Runs one command line as sshd would (`sh -c LINE`): the one entry for SSH. `environment` is what the client
    /// sent.
    [[nodiscard]] Reply run(const QString& user, const QByteArray& line, const QByteArray& input,
                            const QMap<QString, QString>& environment = {});
};

} // namespace twinrail::lab
