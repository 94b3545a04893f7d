package org.vpshr.application.reports.printed;

import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent.TranslationAdded;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Template;

/** The languages that a report can be asked in: of its template, of entries that its readers may see, of its translations. */
public record SpokenLanguages(SortedSet<Language> all) {

    public static SpokenLanguages of(Template template, Reconstruction known, AnnualReportId report) {
        SortedSet<Language> all = new TreeSet<>();
        all.add(Language.ENGLISH);
        all.addAll(template.languages());
        template.title().forEach(line -> all.addAll(line.texts().keySet()));
        known.entries()
                .all()
                .forEach(each -> all.addAll(each.entry().statement().texts().keySet()));
        known.about(report).forEach(recorded -> {
            if (recorded.event() instanceof TranslationAdded added) {
                all.add(added.language());
            }
        });
        return new SpokenLanguages(all);
    }

    public boolean contain(Language language) {
        return all.contains(language);
    }
}
