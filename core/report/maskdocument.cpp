// SPDX-License-Identifier: Apache-2.0
#include "core/report/mask.h"

namespace twinrail {

namespace {

/// Each text of a document in place.
class DocumentMasker {
public:
    explicit DocumentMasker(const Mask& mask) : m_mask(mask) {}

    void operator()(Paragraph& paragraph) const { change(paragraph.text); }
    void operator()(Bullets& bullets) const { change(bullets.items); }
    void operator()(FactList& list) const
    {
        for (FactList::Fact& fact : list.facts) {
            change(fact.name);
            change(fact.value.text);
        }
    }
    void operator()(Table& table) const
    {
        change(table.caption);
        change(table.columns);
        for (QList<Cell>& row : table.rows)
            for (Cell& cell : row)
                change(cell.text);
    }
    void operator()(Listing& listing) const
    {
        change(listing.caption);
        change(listing.lines);
    }
    void operator()(Drawing& drawing) const
    {
        drawing.svg = m_mask.masked(drawing.svg);
        change(drawing.words);
    }
    void change(QList<Section>& sections) const
    {
        for (Section& section : sections) {
            change(section.id);
            change(section.title);
            for (Block& block : section.blocks)
                std::visit(*this, block);
            change(section.sections);
        }
    }
    void change(QString& text) const { text = m_mask.masked(text); }
    void change(QStringList& texts) const
    {
        for (QString& text : texts)
            change(text);
    }

private:
    const Mask& m_mask;
};

} // namespace

ReportDocument Mask::masked(ReportDocument document) const
{
    const DocumentMasker masker(*this);
    for (QString* text : {&document.title, &document.subtitle, &document.footer, &document.result.text})
        masker.change(*text);
    masker.change(document.sections);
    return document;
}

} // namespace twinrail
