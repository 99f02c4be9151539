#pragma once

#include "core/services/register.h"
#include "core/storage/void_reader.h"

namespace sijill {

/// What would happen if records were said to be entered by mistake.
struct VoidOutlook {
    QList<Problem> obstacles;      ///< Nothing stands in the way when it is empty.
    std::vector<Reliant> reliants; ///< What the obstacles speak of: to go there.
    QStringList papers;            ///< Codes of issued papers about them, which stay as they are.
    qint64 below = 0;              ///< Records that turn void with them: slots of a worksite.
};

/// "Entered by mistake": takes records out of lists and figures, keeps their numbers, and brings them back.
/// One verb for every kind; an edit, so that Undo takes it back too.
class VoidService {
public:
    explicit VoidService(Register& office)
        : m_register(office)
    {
    }

    /// All records of one kind or none. The motive is required.
    Result<std::vector<Record>> enterAsMistake(
        const RecordType& type, const std::vector<qint64>& ids, const QString& motive);
    /// It was no mistake: they hold again, if everything that they rely on does. `motive` may be empty.
    Result<std::vector<Record>> takeBack(
        const RecordType& type, const std::vector<qint64>& ids, const QString& motive = {});
    /// What would refuse the first, before it is asked for; the motive apart.
    VoidOutlook outlook(const RecordType& type, const std::vector<qint64>& ids) const;

private:
    Result<std::vector<Change>> turned(
        const RecordType& type, const std::vector<qint64>& ids, const Voiding& voiding) const;
    QList<Problem> obstacles(const std::vector<Change>& changes) const;
    Result<std::vector<Record>> commit(const Verb& verb, std::vector<Change> changes, const QString& motive);

    Register& m_register;
};

} // namespace sijill
