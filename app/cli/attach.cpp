#include "app/cli/cli.h"
#include "core/exchange/export.h"
#include "core/services/attachment_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace sijill {
namespace {

struct AttachOptions {
    std::string kind;
    std::string key;
    std::vector<std::string> files;
    std::string folder;
};

QJsonObject attachmentJson(const Attachment& attachment)
{
    return {{u"name"_s, attachment.name}, {u"type"_s, attachment.mediaType}, {u"bytes"_s, attachment.size},
        {u"sha256"_s, attachment.sha256}, {u"added_on"_s, attachment.addedOn.toString(Qt::ISODate)}};
}

void printAll(Cli& cli, const std::vector<Attachment>& attachments)
{
    QJsonArray all;
    QStringList lines;
    for (const Attachment& attachment : attachments) {
        all.append(attachmentJson(attachment));
        lines << QStringList{attachment.name, QString::number(attachment.size), attachment.mediaType,
            attachment.sha256}
                     .join(u'\t');
    }
    cli.print({{u"attachments"_s, all}}, lines.join(u'\n'));
}

void runAttach(Cli& cli, const AttachOptions& options)
{
    const RecordType* type = cli.kind(options.kind);
    const std::unique_ptr<OpenOffice> office = type ? cli.open() : nullptr;
    const auto owner = office ? cli.record(*office, *type, options.key) : std::nullopt;
    if (!owner)
        return;
    // All of them or none: a refused file leaves no half of a delivery behind.
    std::vector<Attachment> added;
    const Status done = office->database().transact([&]() -> Status {
        for (const std::string& file : options.files) {
            const Result<Attachment> attachment =
                AttachmentService(office->books()).add(owner->type().kindName(), owner->id(), fromStd(file));
            if (!attachment)
                return tl::unexpected(attachment.error());
            added.push_back(*attachment);
        }
        return {};
    });
    if (!done)
        return cli.fail(done.error());
    printAll(cli, added);
}

void runList(Cli& cli, const AttachOptions& options)
{
    const RecordType* type = cli.kind(options.kind);
    const std::unique_ptr<OpenOffice> office = type ? cli.open(true) : nullptr;
    const auto owner = office ? cli.record(*office, *type, options.key) : std::nullopt;
    if (!owner)
        return;
    const AttachmentService service(office->books());
    const std::vector<Attachment> attachments = service.of(owner->type().kindName(), owner->id());
    for (const Attachment& attachment : attachments) {
        if (options.folder.empty())
            break;
        const Result<QByteArray> bytes = service.content(attachment);
        const Status written = bytes
            ? writeFile(QDir(fromStd(options.folder)).filePath(attachment.name), *bytes)
            : tl::unexpected(bytes.error());
        if (!written)
            return cli.fail(written.error());
    }
    printAll(cli, attachments);
}

} // namespace

void addAttachVerbs(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<AttachOptions>();
    const auto aboutRecord = [&](const char* name, const char* help) {
        CLI::App* verb = app.add_subcommand(name, help);
        verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"))->required();
        verb->add_option("key", options->key, QT_TRANSLATE_NOOP("Help", "Number, code or id"))->required();
        return verb;
    };
    CLI::App* attach =
        aboutRecord("attach", QT_TRANSLATE_NOOP("Help", "Keep files with a record: all of them or none"));
    attach->add_option("files", options->files, QT_TRANSLATE_NOOP("Help", "PDF files, scans, photographs"))
        ->required();
    attach->callback([options, &cli] { runAttach(cli, *options); });
    CLI::App* list =
        aboutRecord("attachments", QT_TRANSLATE_NOOP("Help", "The files kept with a record; write them out"));
    list->add_option(
        "--save", options->folder, QT_TRANSLATE_NOOP("Help", "Write a copy of each into this folder"));
    list->callback([options, &cli] { runList(cli, *options); });
}

} // namespace sijill
