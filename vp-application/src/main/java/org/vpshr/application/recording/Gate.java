package org.vpshr.application.recording;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.rule.Findings;
import org.vpshr.projections.history.RecordedEvent;

/** What whoever records is held to beside the rules. It is made anew for what is recorded together. */
public interface Gate {
    /** Held to nothing: the embedding system, which decides by its own rules who uses it. */
    Gate OPEN = new Gate() {
        @Override
        public void permit(Command command) {
            // whatever it is
        }

        @Override
        public Optional<Findings> foresee(Command command) {
            return Optional.empty();
        }

        @Override
        public Optional<List<RecordedEvent>> basis(Command command) {
            return Optional.empty();
        }

        @Override
        public RuntimeException told(Command command, Failure refusal) {
            return refusal;
        }
    };

    /** @throws org.vpshr.application.failure.NotPermitted when the command may not be recorded */
    void permit(Command command);

    /**
     * Decides the command on what whoever records may see, if it rests on anything that they may not.
     *
     * @return what they are told of it, and nothing beside that; nothing where the decision on all tells nothing else
     * @throws Failure when it is refused on that alone: in the words that they would read if the rest were not there
     */
    Optional<Findings> foresee(Command command);

    /**
     * What whoever records may see of the events that the command's decision rests on, as they see them, in order; nothing
     * where they may see all of them.
     */
    Optional<List<RecordedEvent>> basis(Command command);

    /** How the refusal of a command that was foreseen without one is told: it rests on what they may not see. */
    RuntimeException told(Command command, Failure refusal);
}
