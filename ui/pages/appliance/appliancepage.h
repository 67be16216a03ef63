// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

namespace twinrail {

class AccessForm;
class AnswerBox;

/// A5, A6: which appliance it is, and what is there already. Going on asks it first.
class AppliancePage : public Page {
    Q_OBJECT
public:
    explicit AppliancePage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    Leaving leave() override;
    [[nodiscard]] QString forwardText() const override;

private:
    void watch();
    void take(const QString& place, const QString& text);
    void ask();
    void lookWhetherAnswered();
    [[nodiscard]] bool hasAnswered() const; ///< for the access and the password that stand in the form

    AccessForm* m_form;
    AnswerBox* m_answer;
    bool m_leaving = false; ///< leave() has asked, and finished() is due
};

} // namespace twinrail
