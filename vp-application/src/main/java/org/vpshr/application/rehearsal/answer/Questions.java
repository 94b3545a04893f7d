package org.vpshr.application.rehearsal.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.application.rehearsal.answer.QuestionList.Said;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.store.Inspection;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;

/**
 * What is asked in a rehearsal, by questions whose words later versions keep: whether the record is whole, whether every
 * subject can be decided on, what there was to look at, of which governments it tells, and of each government all surveys,
 * views and reports.
 */
public final class Questions {
    private final VoluntaryPrinciples record;
    private final Templates templates;
    private final List<Circle> circles;
    private final LocalDate today;
    private final QuestionList list = new QuestionList();

    private Questions(VoluntaryPrinciples record, Templates templates, Circle audience, LocalDate today) {
        this.record = record;
        this.templates = templates;
        this.circles = Arrays.stream(Circle.values()).filter(audience::sees).toList();
        this.today = today;
    }

    /**
     * The questions in their order, each with what finds its answer.
     *
     * @param templates those by which the record is opened
     * @param audience the widest circle for whom is asked
     * @param today the day on which is asked
     */
    public static SequencedMap<String, Supplier<Answer>> on(
            VoluntaryPrinciples record, Templates templates, Circle audience, LocalDate today) {
        Questions questions = new Questions(record, templates, audience, today);
        questions.ask();
        return questions.list.all();
    }

    private void ask() {
        if (circles.contains(Circle.INTERNAL)) {
            list.ask("whether the record is whole", this::inspection);
            list.ask("whether every subject can be decided on", () -> {
                String said = DecidedSubjects.of(record);
                return new Said(said, said);
            });
            list.ask("what there was to look at when events were recorded", this::findings);
        }
        circles.forEach(circle -> {
            String question = "governments of which " + QuestionWords.circle(circle) + " may see something";
            list.ask(question, () -> governments(circle));
        });
        list.askFrom(
                "governments to ask of",
                () -> record.reports().governments(circles.getLast()).forEach(this::askOf));
    }

    private void askOf(Country government) {
        list.askFrom("what there is to ask of " + government, () -> {
            Topics topics = Topics.of(record, templates, government, circles.getLast());
            new SurveyQuestions(record, list, government, topics, today).ask(circles);
            new ReportQuestions(record, list, government, topics, today).ask(circles);
        });
    }

    /** As whoever gives a command again is told. */
    private Said findings() {
        StringBuilder said = new StringBuilder();
        History history = record.history();
        for (long position = 1; position <= history.upTo(); position++) {
            for (Finding finding : history.findings(position)) {
                said.append("position ")
                        .append(position)
                        .append(": ")
                        .append(finding)
                        .append('\n');
            }
        }
        return new Said("", said.toString());
    }

    private Said governments(Circle circle) {
        String all =
                record.reports().governments(circle).stream().map(Country::code).collect(Collectors.joining("\n"));
        return new Said(all, all);
    }

    /** Where the chain ends, and what a later version may count otherwise, is no part of it. */
    private Said inspection() {
        Inspection found = record.upkeep().verify();
        StringBuilder said = new StringBuilder();
        said.append("events that can be read: ").append(found.readable()).append('\n');
        found.problems()
                .forEach(problem -> said.append("broken at ").append(problem).append('\n'));
        found.findings()
                .forEach(finding -> said.append("to look at: ").append(finding).append('\n'));
        found.reports()
                .forEach(report -> said.append(report.id())
                        .append(" version ")
                        .append(report.version())
                        .append(": ")
                        .append(QuestionWords.reproduction(report))
                        .append('\n'));
        return new Said(said.toString(), said.toString());
    }
}
