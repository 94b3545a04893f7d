package org.vpshr.application.axon;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.commandhandling.gateway.CommandResult;
import org.axonframework.messaging.core.MessageHandlerInterceptorChain;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.GivingWay;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
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
            Ledger ledger,
            EventFormat format,
            TextVault vault,
            Function<Subject, Aggregate> beginnings,
            Supplier<UUID> ids) {
        EventMessages messages = new EventMessages(format, vault, ids, () -> !ledger.isJoined());
        return new Commands(configurer(ledger, messages, beginnings).start(), messages, ledger);
    }

    static EventSourcingConfigurer configurer(
            Ledger ledger, EventMessages messages, Function<Subject, Aggregate> beginnings) {
        return EventSourcingConfigurer.create()
                .componentRegistry(components -> withoutUpdateChecker(components)
                        .registerComponent(MessageTypeResolver.class, configuration -> Types.resolver()))
                .registerTagResolver(configuration -> EventMessages::tags)
                .registerEventStorageEngine(configuration -> new LedgerStorageEngine(ledger, messages))
                .registerEntity(new DecisionModule(beginnings, messages).module())
                .messaging(
                        messaging -> messaging.registerCommandHandlerInterceptor(configuration -> Commands::handled));
    }

    /** Where it is not there Axon would warn that it cannot be switched off. */
    private static ComponentRegistry withoutUpdateChecker(ComponentRegistry components) {
        String file = UPDATE_CHECKER.replace('.', '/') + ".class";
        return AxonConfiguration.class.getClassLoader().getResource(file) == null
                ? components
                : components.disableEnhancer(UPDATE_CHECKER);
    }

    /** Axon knows exceptions alone: where memory runs out, it would lose that, and fail of something else or not answer. */
    private static MessageStream<?> handled(
            CommandMessage message, ProcessingContext context, MessageHandlerInterceptorChain<CommandMessage> chain) {
        try {
            return chain.proceed(message, context);
        } catch (Error e) {
            return MessageStream.failed(e);
        }
    }

    /** Decides the command and records what was decided, in the name of the embedding system itself. */
    public List<Finding> send(Command command) {
        return send(command, Given.by(Actor.SYSTEM));
    }

    /**
     * Decides the command and records what was decided.
     *
     * @param given who records, and under which id; it stands beside each event (rule 129)
     * @return what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it
     */
    @SuppressWarnings("unchecked") // the handler answers findings and nothing else
    public List<Finding> send(Command command, Given given) {
        GivingWay others = new GivingWay(ATTEMPTS, PAUSE, Deadline.in(ledger.patience()));
        while (true) {
            try {
                @Nullable Object findings = answer(gateway.send(messages.command(command, given)));
                return Stream.concat(
                                given.findings().all().stream(),
                                findings == null ? Stream.of() : ((List<Finding>) findings).stream())
                        .toList();
            } catch (AppendEventsTransactionRejectedException e) {
                if (!others.goesOn()) {
                    throw overtaken(command);
                }
            }
        }
    }

    /** A command is handled on the thread that sends it. What was not answered by now never will be, and is not waited for. */
    private static @Nullable Object answer(CommandResult result) {
        CompletableFuture<Object> answer = result.resultAs(Object.class);
        if (!answer.isDone()) {
            throw new IllegalStateException("what went wrong was lost on its way, as where memory runs out");
        }
        return result.wait(Object.class);
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
