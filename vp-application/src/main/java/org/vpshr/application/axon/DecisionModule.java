package org.vpshr.application.axon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.axonframework.modelling.entity.EntityMetamodel;
import org.axonframework.modelling.entity.EntityMetamodelBuilder;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Catalogue;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.rule.Finding;

/**
 * One module for all aggregates. What tells them apart is the subject: it says where a state begins, and the boundary of
 * a command says which events lead to it.
 */
final class DecisionModule {
    private static final MessageType FINDINGS = new MessageType("vpshr.Findings");

    private final Function<Subject, Aggregate> beginnings;
    private final EventMessages messages;
    private final SnapshotCache states = new SnapshotCache();

    DecisionModule(Function<Subject, Aggregate> beginnings, EventMessages messages) {
        this.beginnings = beginnings;
        this.messages = messages;
    }

    EventSourcedEntityModule<Boundary, Aggregate> module() {
        return EventSourcedEntityModule.declarative(Boundary.class, Aggregate.class)
                .messagingModel((configuration, builder) -> model(builder))
                .entityFactory(configuration -> (boundary, first, context) -> beginning(boundary, context))
                .criteriaResolver(configuration -> this::criteria)
                .entityIdResolver(configuration -> (message, context) -> Boundary.of(command(message)));
    }

    private EntityMetamodel<Aggregate> model(EntityMetamodelBuilder<Aggregate> builder) {
        for (Class<? extends Command> type : Catalogue.commands().types().values()) {
            builder.instanceCommandHandler(Types.of(type).qualifiedName(), this::decide);
        }
        builder.entityEvolver((aggregate, message, context) -> evolved(aggregate, message, context));
        return builder.build();
    }

    private MessageStream.Single<CommandResultMessage> decide(
            CommandMessage message, Aggregate aggregate, ProcessingContext context) {
        Decision decision = aggregate.decide(command(message));
        List<Finding> told = EventMessages.told(message, decision.findings());
        EventAppender.forContext(context).append(messages.messages(message, decision.events(), told));
        return MessageStream.just(new GenericCommandResultMessage(FINDINGS, told));
    }

    private static Aggregate evolved(Aggregate aggregate, EventMessage message, ProcessingContext context) {
        Aggregate next = aggregate.evolve(event(message));
        return sourcing(context)
                .map(sourcing -> sourcing.reached(message.identifier(), next))
                .orElse(next);
    }

    private Aggregate beginning(Boundary boundary, ProcessingContext context) {
        return sourcing(context).flatMap(EventSourcing::begun).orElseGet(() -> beginnings.apply(boundary.subject()));
    }

    private EventCriteria criteria(Boundary boundary, ProcessingContext context) {
        context.putResource(EventSourcing.KEY, new EventSourcing(boundary, states));
        return EventCriteria.either(boundary.tags().stream()
                .map(tag -> (EventCriteria) EventCriteria.havingTags(Tag.of(tag.key(), tag.value())))
                .toList());
    }

    private static Optional<EventSourcing> sourcing(ProcessingContext context) {
        @Nullable EventSourcing sourcing = context.getResource(EventSourcing.KEY);
        return Optional.ofNullable(sourcing);
    }

    private static Command command(Message message) {
        if (message.payload() instanceof Command command) {
            return command;
        }
        throw new IllegalArgumentException("not a command of the domain: " + message.type());
    }

    private static DomainEvent event(EventMessage message) {
        if (message.payload() instanceof DomainEvent event) {
            return event;
        }
        throw new IllegalArgumentException("not an event of the domain: " + message.type());
    }
}
