#pragma once

#include "core/domain/catalogue.h"
#include "core/storage/list_reader.h"

namespace sijill {

/// What a list shows of a kind of record, by the plural of the command line ("agreements", "instalments",
/// "journal"). Kinds without a list of their own get one from their description. Null if there is no such
/// kind.
const ListSource* listSource(const QString& plural);

/// Plurals with a list written by hand, in the order of the navigation.
QStringList writtenLists();

/// Why a row of a list needs somebody: the same words in lists, on Home and in reports.
extern const Choices kAgreementAttentions;
extern const Choices kInstalmentAttentions;
extern const Choices kWorksiteAttentions;
extern const Choices kStandings;

namespace lists {
ListSource agreements();
ListSource instalments();
ListSource partners();
ListSource worksites();
ListSource slotRows();
ListSource territories();
ListSource journal();
ListSource papers();
ListSource calls();
ListSource proposals();
ListSource reviews();
ListSource selections();
ListSource committeeMembers();
ListSource committeeMeetings();
ListSource complaints();
ListSource sessions();
ListSource agendaItems();
ListSource deliberations();
} // namespace lists

} // namespace sijill
