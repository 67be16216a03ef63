// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/proposingpage.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

namespace twinrail {

ProposingPage::ProposingPage(SiteSession& session, QStringList places, QWidget* parent)
    : Page(session, std::move(places), parent)
{
    connect(&session, &SiteSession::factsChanged, this, [this] {
        if (m_waiting && isVisible())
            propose();
    });
}

void ProposingPage::enter()
{
    m_waiting = true;
    propose();
}

void ProposingPage::propose()
{
    if (!hasAnswer(facts()))
        return;
    m_waiting = false;
    session().setSite(proposed(site(), facts().state));
}

QString ProposingPage::unknownSentence() const
{
    if (hasAnswer(facts()))
        return {};
    return Tr::tr("The appliance has not answered, so what is there already is not known. Connect to it on the page "
                  "“Appliance”; what you enter here is kept.");
}

} // namespace twinrail
