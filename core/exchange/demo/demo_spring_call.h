#pragma once

#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_dice.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// A file of the call as the story wants it to end.
struct SpringFile {
    Row row;          ///< Of worksites_2023.csv, or of worksites_2022.csv for what was not selected.
    QString carrier;  ///< File number of its partner.
    QString worksite; ///< That it becomes; empty: it is not selected.
    int place = 0;    ///< Among the files that are not selected.
    ProposalId id = {};

    bool isSelected() const { return !worksite.isEmpty(); }
};

/// The call of spring 2023: its files were handed in on paper before the office had the program, and typed in
/// the week after. 96 come in time and one late; 61 of them are the worksites of the edition.
class SpringCall {
public:
    SpringCall(Desk& desk, EditionId edition);

    void noteAll();

    CallId call() const { return m_call; }
    const std::vector<SpringFile>& files() const { return m_files; }

private:
    Status publish();
    Status receive(SpringFile& file, const QDateTime& moment);
    Status check(const SpringFile& file);
    Status judge(const SpringFile& file, std::size_t missing);
    Status decide(const SpringFile& file);
    void chooseFiles();

    Desk& m_desk;
    EditionId m_edition;
    Dice m_dice;
    CallId m_call;
    std::vector<SpringFile> m_files;
};

/// What the call is judged by and asks for: the criteria and papers of every call of this office.
Call ordinaryCall(Desk& desk, EditionId edition, int scale);

/// A local hour as UTC.
QDateTime localMoment(QDate day, int hour, int minute);

} // namespace sijill::demo
