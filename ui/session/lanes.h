// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/question.h"
#include "ui/session/session.h"

#include <map>

namespace twinrail {

/// One for each machine, and one for what concerns all of them. Told to stop, all of them, before the first is waited
/// for.
struct SiteSession::Lanes {
    std::map<QString, Question> clients;
    std::map<QString, Question> keychain; ///< by key
    Question appliance, plan, run;
    ~Lanes()
    {
        for (auto* group : {&clients, &keychain})
            for (auto& [name, question] : *group)
                question.stop();
        for (Question* question : {&appliance, &plan, &run})
            question->stop();
    }
};

} // namespace twinrail
