#pragma once

#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_directory.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// Cooperatives that the clerk entered a second time under another spelling: one was found and merged, one
/// waits to be judged. Carries nothing, so that no figure turns on it.
class TwinFiles {
public:
    TwinFiles(Desk& desk, Directory& directory)
        : m_desk(desk)
        , m_directory(directory)
    {
    }

    /// Notes in the diary on which days they are entered and merged.
    void noteAll();

private:
    Status enter(const Row& row);
    Status merge(const Row& row);

    Desk& m_desk;
    Directory& m_directory;
};

} // namespace sijill::demo
