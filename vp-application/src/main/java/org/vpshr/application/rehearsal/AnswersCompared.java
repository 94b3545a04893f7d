package org.vpshr.application.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.rehearsal.AnswerLine;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.rehearsal.answer.AnswerChanges;
import org.vpshr.application.rehearsal.result.AnswerChange;
import org.vpshr.application.rehearsal.result.AnswerDifference;
import org.vpshr.application.rehearsal.result.AnswerDifference.Kind;
import org.vpshr.application.rehearsal.result.RefusedAnswers;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.rehearsal.version.AskedVersion;
import org.vpshr.application.rehearsal.version.CopyOfRecord;
import org.vpshr.application.rehearsal.version.VersionProcess;

/** The answers of another version, one after the other, beside those of this one; no more than one of each is held at a time. */
final class AnswersCompared {
    private static final int MOST_DIFFERENCES = 200;
    private static final int MOST_CHANGES = 100;
    private static final int MOST_REASONS = 50;
    private static final int MOST_QUESTIONS = 20;

    private final CopyOfRecord copy;
    private final boolean offline;
    private final List<AnswerDifference> differences = new ArrayList<>();
    private final Map<String, RefusedAnswers> refused = new LinkedHashMap<>();
    private String version = "a version that did not say which";
    private String brokenOff = "";
    private long untold;
    private long alike;

    AnswersCompared(CopyOfRecord copy, boolean offline) {
        this.copy = copy;
        this.offline = offline;
    }

    /** @param progress is told of each answer */
    RehearsalReport with(VersionProcess process, Progress progress) {
        try (AskedVersion here = new AskedVersion(copy.here())) {
            SequencedMap<String, Supplier<Answer>> own = here.questions();
            int questions = own.size();
            Optional<AnswerLine> line = process.next();
            while (line.isPresent() && !isLast(line.get())) {
                take(line.get(), own);
                progress.step(questions - own.size(), questions);
                line = process.next();
            }
            if (line.isEmpty()) {
                brokenOff = process.ending();
            }
            return new RehearsalReport(
                    copy.head(),
                    version,
                    offline,
                    alike,
                    differences,
                    untold,
                    List.copyOf(refused.values()),
                    answered(own),
                    brokenOff);
        }
    }

    private boolean isLast(AnswerLine line) {
        if (line instanceof AnswerLine.BrokenOff broken) {
            brokenOff = broken.why();
        }
        return line instanceof AnswerLine.End || line instanceof AnswerLine.BrokenOff;
    }

    private void take(AnswerLine line, SequencedMap<String, Supplier<Answer>> own) {
        switch (line) {
            case AnswerLine.Beginning beginning -> version = beginning.version();
            case Answer answer -> take(answer, own.remove(answer.question()));
            case AnswerLine.End end -> throw new IllegalStateException("the end is no answer");
            case AnswerLine.BrokenOff broken -> throw new IllegalStateException("what broke off is no answer");
        }
    }

    private void take(Answer theirs, @Nullable Supplier<Answer> asked) {
        Optional<Answer> ours = Optional.ofNullable(asked).map(Supplier::get);
        if (ours.isPresent() && ours.get().digest().equals(theirs.digest())) {
            alike++;
        } else if (theirs.isRefused()) {
            refuse(theirs);
        } else if (ours.filter(answer -> !answer.isRefused()).isEmpty()) {
            add(new AnswerDifference(theirs.question(), Kind.ANSWERED_FIRST, List.of(), 0));
        } else {
            add(difference(ours.get(), theirs));
        }
    }

    private static AnswerDifference difference(Answer ours, Answer theirs) {
        List<AnswerChange> changes = AnswerChanges.of(ours, theirs);
        return new AnswerDifference(
                ours.question(),
                changes.isEmpty() ? Kind.SHOWN_OTHERWISE : Kind.SAID_OTHERWISE,
                changes.subList(0, Math.min(MOST_CHANGES, changes.size())),
                Math.max(0, changes.size() - MOST_CHANGES));
    }

    private void refuse(Answer theirs) {
        if (!refused.containsKey(theirs.refusal()) && refused.size() == MOST_REASONS) {
            untold++;
            return;
        }
        refused.merge(
                theirs.refusal(),
                new RefusedAnswers(theirs.refusal(), List.of(theirs.question()), 0),
                (before, one) -> with(before, theirs.question()));
    }

    private static RefusedAnswers with(RefusedAnswers before, String question) {
        if (before.questions().size() == MOST_QUESTIONS) {
            return new RefusedAnswers(before.reason(), before.questions(), before.further() + 1);
        }
        List<String> questions = new ArrayList<>(before.questions());
        questions.add(question);
        return new RefusedAnswers(before.reason(), questions, 0);
    }

    private void add(AnswerDifference difference) {
        if (differences.size() < MOST_DIFFERENCES) {
            differences.add(difference);
        } else {
            untold++;
        }
    }

    /** What this version answers, of what the other one did not; all that is left where that one broke off. */
    private List<String> answered(SequencedMap<String, Supplier<Answer>> left) {
        return left.entrySet().stream()
                .filter(each -> !brokenOff.isEmpty() || !each.getValue().get().isRefused())
                .map(Map.Entry::getKey)
                .toList();
    }
}
