package org.vpshr.application.json.line;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Quote;
import org.vpshr.application.json.TextKinds;
import org.vpshr.application.json.codec.ContributionForm;
import org.vpshr.application.json.codec.ContributionForm.Attached;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.codec.RecordReader;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.rule.RuleViolation;

/** Contribution lines and commands as people and other systems write them, one to a line. */
public final class CommandFormat {
    private final ObjectMapper mapper = DomainJson.mapper(JsonForm.LINE);
    private final ObjectReader openings = mapper.readerFor(ContributionForm.Line.class);
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Whether the line opens a contribution. */
    public boolean opensContribution(String line) {
        return firstField(line).filter("contribution"::equals).isPresent();
    }

    /**
     * What a contribution line gives to the lines after it.
     *
     * @param files what lies under the name of a file that it attaches
     */
    public ContributionHead readContribution(String line, Function<Attached, Attachment> files) {
        try {
            ContributionForm.Line read = openings.readValue(line);
            return read.contribution().given(files);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (RuleViolation e) {
            throw new InvalidJson(e, "contribution", 0);
        } catch (InvalidValue e) {
            throw new InvalidJson(e, "contribution.attachments", 0);
        }
    }

    /** The command of a line, with what its contribution line gives. */
    public Command read(String line, ContributionHead given) {
        try {
            ObjectReader reader = readers.computeIfAbsent(type(line), mapper::readerFor);
            Command read = reader.withAttribute(RecordReader.GIVEN, given).readValue(line);
            LineAudience.refuseIfNarrowed(read, given.audience());
            return named(read);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }

    /** The command as a line. Who contributed it is written by {@link #writeContribution}. */
    public String write(Command command) {
        return text(command);
    }

    public String writeContribution(ContributionHead given) {
        return text(ContributionForm.of(given));
    }

    private String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /** Whose name it is follows from the subject, which may stand after it in the line. */
    private static Command named(Command command) {
        if (command instanceof RegisterCommand.RegisterPerson register) {
            if (!(register.subject() instanceof Subject.PersonId person)) {
                throw new InvalidJson(
                        "a person is registered under a person", TextKinds.of(Subject.PersonId.class), "subject", 0);
            }
            return new RegisterCommand.RegisterPerson(
                    person,
                    register.contribution(),
                    new PersonName(person.id(), register.name().full()));
        }
        return command;
    }

    private Class<?> type(String line) throws JsonProcessingException {
        String name = name(line);
        return Catalogue.commands()
                .typeOf(name)
                .orElseThrow(() -> new InvalidJson(
                        Quote.of(name) + " is not a command",
                        "did you mean " + String.join(", ", Catalogue.commands().like(name)) + "?",
                        "command",
                        0));
    }

    /** The name of the command that a line says, whether there is such a command or not. */
    public String commandName(String line) {
        try {
            return name(line);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }

    private String name(String line) throws JsonProcessingException {
        try (JsonParser parser = mapper.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidJson(new InvalidValue("a line is one object in braces"), "", 1);
            }
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING && field.equals("command")) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new InvalidJson(
                "the line names no command", "add one, such as \"command\":\"engagement.HoldEvent\"", "command", 0);
    }

    private Optional<String> firstField(String line) {
        try (JsonParser parser = mapper.createParser(line)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            return object ? Optional.ofNullable(parser.nextFieldName()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
