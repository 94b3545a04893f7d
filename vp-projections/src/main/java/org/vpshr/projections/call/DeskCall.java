package org.vpshr.projections.call;

import java.util.List;
import org.vpshr.domain.entry.Desk;

/**
 * What one desk is asked.
 *
 * @param desk who is asked
 * @param questions by kind, and within one in the order of recording; none for a desk that is called upon to tell what is
 *     new
 */
public record DeskCall(Desk desk, List<Question> questions) {
    /** Takes a copy of the questions. */
    public DeskCall {
        questions = List.copyOf(questions);
    }

    /**
     * {@return those of one kind}
     *
     * @param kind what is asked
     */
    public List<Question> of(QuestionKind kind) {
        return questions.stream().filter(question -> question.kind() == kind).toList();
    }
}
