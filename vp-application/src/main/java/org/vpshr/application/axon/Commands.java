package org.vpshr.application.axon;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.GivingWay;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.rule.Finding;

/** Takes commands to their decision. All of it happens on the thread of the caller. */
public final class Commands implements AutoCloseable {
    /** How often a decision is taken anew when something was recorded meanwhile that it rests on. */
    private static final int ATTEMPTS = 20;

    private static final Duration PAUSE = Duration.ofNanos(200_000);

    /** The vendor's usage reporting; its library is excluded from the build, and this holds if it comes back. */
    private static final String UPDATE_CHECKER = "org.axonframework.update.UpdateCheckerConfigurationEnhancer";

    private final AxonConfiguration axon;
    private final CommandGateway gateway;
    private final EventMessages messages;
    private final Ledger ledger;

    private Commands(AxonConfiguration axon, EventMessages messages, Ledger ledger) {
        this.axon = axon;
        this.messages = messages;
        this.gateway = axon.getComponent(CommandGateway.class);
        this.ledger = ledger;
    }

    /**
     * @param beginnings the state of a subject about which nothing is recorded
     * @param ids where the identifiers of events and of commands come from
     */
    public static Commands over(
            Ledger ledger, EventFormat format, Function<Subject, Aggregate> beginnings, Supplier<UUID> ids) {
        EventMessages messages = new EventMessages(format, ids);
        return new Commands(configurer(ledger, messages, beginnings).start(), messages, ledger);
    }

    static EventSourcingConfigurer configurer(
            Ledger ledger, EventMessages messages, Function<Subject, Aggregate> beginnings) {
        return EventSourcingConfigurer.create()
                .componentRegistry(components -> components
                        .disableEnhancer(UPDATE_CHECKER)
                        .registerComponent(MessageTypeResolver.class, configuration -> Types.resolver()))
                .registerTagResolver(configuration -> message ->
                        message.payload() instanceof DomainEvent event ? LedgerTags.of(event.tags()) : Set.of())
                .registerEventStorageEngine(configuration -> new LedgerStorageEngine(ledger, messages))
                .registerEntity(new DecisionModule(beginnings, messages).module());
    }

    /** Decides the command and records what was decided, in the name of the embedding system itself. */
    public List<Finding> send(Command command) {
        return send(command, Actor.SYSTEM);
    }

    /**
     * Decides the command and records what was decided.
     *
     * @param by the reference of who records; it stands beside each event (rule 129)
     * @return what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it
     */
    @SuppressWarnings("unchecked") // the handler answers findings and nothing else
    public List<Finding> send(Command command, String by) {
        GivingWay others = new GivingWay(ATTEMPTS, PAUSE, Deadline.in(ledger.patience()));
        while (true) {
            try {
                @Nullable Object findings = gateway.sendAndWait(messages.command(command, by));
                return findings == null ? List.of() : (List<Finding>) findings;
            } catch (AppendEventsTransactionRejectedException e) {
                if (!others.goesOn()) {
                    throw overtaken(command);
                }
            }
        }
    }

    private Overtaken overtaken(Command command) {
        return new Overtaken(
                ledger.where(),
                "others keep recording about what " + command.subject() + " rests on; nothing was recorded",
                "try again",
                null);
    }

    AxonConfiguration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
