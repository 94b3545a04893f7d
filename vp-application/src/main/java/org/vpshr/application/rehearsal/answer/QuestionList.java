package org.vpshr.application.rehearsal.answer;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.domain.failure.Failure;

/** Questions in the order in which they are asked. None is answered before somebody wants to know. */
final class QuestionList {
    private final SequencedMap<String, Supplier<Answer>> questions = new LinkedHashMap<>();

    /** What is answered: for programs, for people, and as a page, where there is one. */
    record Said(String data, String text, String page) {
        Said(String data, String text) {
            this(data, text, "");
        }
    }

    void ask(String question, Supplier<Said> said) {
        questions.put(question, () -> answer(question, said));
    }

    /** Asks what is to be found out first; where that fails, the failure is the answer to the question. */
    void askFrom(String question, Runnable found) {
        try {
            found.run();
        } catch (RuntimeException | LinkageError e) {
            questions.put(question, () -> Answer.refused(question, reason(e)));
        }
    }

    SequencedMap<String, Supplier<Answer>> all() {
        return questions;
    }

    /** A fault of a version is an answer of it, too: then the other one is told. */
    private static Answer answer(String question, Supplier<Said> said) {
        try {
            Said answer = said.get();
            return Answer.of(question, answer.data(), answer.text(), answer.page());
        } catch (RuntimeException | LinkageError e) {
            return Answer.refused(question, reason(e));
        }
    }

    private static String reason(Throwable e) {
        return e instanceof Failure failure ? failure.getMessage() : "a fault of the version itself: " + e;
    }
}
