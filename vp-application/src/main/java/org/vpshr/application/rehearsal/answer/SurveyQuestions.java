package org.vpshr.application.rehearsal.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.nodes.SubjectViewJson;
import org.vpshr.application.rehearsal.answer.QuestionList.Said;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.membership.SeatList;
import org.vpshr.projections.parties.PartyList;
import org.vpshr.projections.publications.ReportList;
import org.vpshr.projections.timeline.Timeline;

/** What is on record of a government beside its reports: entries, parties, time, members, agreements. */
record SurveyQuestions(
        VoluntaryPrinciples record, QuestionList list, Country government, Topics topics, LocalDate today) {

    void ask(List<Circle> circles) {
        circles.forEach(circle -> {
            list.ask(words("list", circle), () -> entries(circle));
            list.ask(words("parties", circle), () -> parties(circle));
            list.ask(words("reports", circle), () -> reports(circle));
            list.ask(words("log", circle), () -> log(circle));
            topics.years.forEach(year -> list.ask(words("timeline of " + year, circle), () -> timeline(circle, year)));
            topics.groups.forEach(
                    group -> list.ask(words(group + " on " + today, circle), () -> members(circle, group)));
            list.ask(words("seats in groups on each day", circle), () -> seats(circle));
            list.ask(words("standing of agreements on each day", circle), () -> standing(circle));
        });
    }

    private String words(String what, Circle circle) {
        return QuestionWords.survey(what, government, circle);
    }

    /** The last day of each year, and today. */
    private List<LocalDate> days() {
        return Stream.concat(
                        topics.years.stream()
                                .map(year -> LocalDate.of(year, 12, 31))
                                .filter(today::isAfter),
                        Stream.of(today))
                .toList();
    }

    private Survey survey(Circle circle) {
        return record.reports().survey(government, circle);
    }

    private Said entries(Circle circle) {
        EntryList found = survey(circle).entries(EntryQuery.all());
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said parties(Circle circle) {
        PartyList found = survey(circle).parties();
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said reports(Circle circle) {
        ReportList found = survey(circle).reports();
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said log(Circle circle) {
        LogExcerpt found = survey(circle).log(LogQuery.all());
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said timeline(Circle circle, int year) {
        String whole = "%04d".formatted(year);
        Timeline.Excerpt found = survey(circle).timeline(whole, whole, EntryQuery.all());
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said members(Circle circle, String group) {
        SeatList found = survey(circle).members((WorkingGroupId) Subject.parse(group), today);
        return new Said(Json.of(found), Markdown.of(found));
    }

    private Said seats(Circle circle) {
        Memberships all = new Memberships();
        record.history().forEachSeenBy(circle, government, all::apply);
        return onEachDay(
                topics.groups,
                (group, day) -> SubjectViewJson.seats(all.on((WorkingGroupId) Subject.parse(group), day)));
    }

    private Said standing(Circle circle) {
        Agreements all = new Agreements();
        record.history().forEachSeenBy(circle, government, all::apply);
        return onEachDay(
                topics.agreements,
                (agreement, day) -> SubjectViewJson.standing(all.on((AgreementId) Subject.parse(agreement), day)));
    }

    /** As nodes keep it at hand, subject by subject. */
    private Said onEachDay(Collection<String> subjects, BiFunction<String, LocalDate, String> view) {
        StringBuilder said = new StringBuilder();
        for (String subject : subjects) {
            for (LocalDate day : days()) {
                said.append("# ").append(subject).append(" on ").append(day).append('\n');
                said.append(view.apply(subject, day)).append('\n');
            }
        }
        return new Said("", said.toString());
    }
}
