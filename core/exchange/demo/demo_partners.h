#pragma once

#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_directory.h"
#include "core/exchange/demo/demo_people.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// Enters the files of all partners: associations and cooperatives with their papers, deconcentrated
/// services, communes, the ministry, enterprises. standings.csv says whose papers and mandates end when.
class PartnerFiles {
public:
    PartnerFiles(Desk& desk, Dice& dice, People& people, Directory& directory);

    /// Notes in the diary on which day they are entered.
    void noteAll();
    /// Associations that only answered the call of spring 2023.
    void noteNewcomers();

private:
    Partner carrier(const Row& row);
    Partner service(const Row& row);
    Partner commune(const Row& row, int number);
    Status enterCarriers(std::size_t from, std::size_t to);
    Status enterServices();
    Status enterCommunes();
    void addBureau(Partner& partner, const Row& row);
    void addDocuments(Partner& partner, QDate receivedOn, bool worksNow);
    void addDocument(Partner& partner, const char* kind, QDate receivedOn, QDate validUntil);
    void addAccount(Partner& partner, QDate since);
    void setReceipts(Partner& partner);
    QString newCnssAffiliation();
    /// The day on which something of a partner ends, as the story wants it.
    QDate ending(const QString& partner, const char* what, QDate usually) const;
    bool isMissing(const QString& partner, const char* what) const;
    Status enter(const Partner& partner);

    Desk& m_desk;
    Dice& m_dice;
    People& m_people;
    Directory& m_directory;
    std::vector<Row> m_standings;
    QSet<QString> m_cnss;
};

} // namespace sijill::demo
