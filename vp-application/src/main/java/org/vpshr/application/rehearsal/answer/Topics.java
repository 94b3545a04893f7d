package org.vpshr.application.rehearsal.answer;

import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent.TranslationAdded;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Template;

/** What is on record of a government, to ask about: for which years it wrote, in which languages, of which groups and agreements. */
final class Topics implements Fold {
    final SortedSet<Integer> years = new TreeSet<>();
    final SortedSet<Language> languages = new TreeSet<>();
    final SortedSet<String> groups = new TreeSet<>();
    final SortedSet<String> agreements = new TreeSet<>();
    private final Country government;

    private Topics(Country government) {
        this.government = government;
        languages.add(Language.ENGLISH);
    }

    static Topics of(VoluntaryPrinciples record, Templates templates, Country government, Circle audience) {
        Topics topics = new Topics(government);
        record.history().forEachSeenBy(audience, government, topics::apply);
        topics.years.forEach(year -> templates.of(government, year).ifPresent(topics::addLanguages));
        return topics;
    }

    private void addLanguages(Template template) {
        languages.addAll(template.languages());
        template.title().forEach(line -> languages.addAll(line.texts().keySet()));
    }

    @Override
    public void apply(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        if (event.contribution().by().government().equals(government)) {
            years.add(event.contribution().reportYear());
        }
        event.statedEntry()
                .ifPresent(entry -> languages.addAll(entry.statement().texts().keySet()));
        switch (event.subject()) {
            case WorkingGroupId group -> groups.add(group.toString());
            case AgreementId agreement -> agreements.add(agreement.toString());
            case AnnualReportId report -> reported(report);
            default -> {
                // of what else there is, all is in the surveys
            }
        }
        if (event instanceof TranslationAdded translation) {
            languages.add(translation.language());
        }
    }

    private void reported(AnnualReportId report) {
        if (report.government().equals(government)) {
            years.add(report.year());
        }
    }
}
