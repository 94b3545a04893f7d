package org.vpshr.application.given;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.MethodEntryRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a program passes through between its marks: every method of ours that it enters and every statement that it hands
 * to the driver of the database; or, at full speed, some methods that are named. A debugger tells it, so that nothing of
 * it is for the program to say.
 */
public final class Passage {
    private static final String OURS = "org.vpshr.*";
    private static final String STATEMENTS = "org.sqlite.jdbc3.JDBC3Statement";
    private static final Set<String> STATEMENT = Set.of("execute", "executeQuery", "executeUpdate", "prepareStatement");
    private static final String CONNECTIONS = "org.sqlite.jdbc3.JDBC3Connection";

    /** The marks of a program: what it does between the two is traced under the name. */
    public static final class Mark {
        private Mark() {}

        public static void begin(String name) {}

        public static void end(String name) {}
    }

    /**
     * A method that was entered.
     *
     * @param type the class that it is declared in
     * @param file its source file, with its package
     * @param method its name
     * @param text its first argument, where that is a text and it is a named method, or one of the driver's
     */
    public record Step(String type, String file, String method, String text) {}

    /** The methods that are named, as in {@code org.vpshr.application.ledger.Ledger#append}; none for all. */
    private final Set<String> named;

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private List<Step> traced = new ArrayList<>();
    private boolean tracing;

    private Passage(Set<String> named) {
        this.named = named;
    }

    /** Runs the program to its end, and notes every method of ours that it enters. */
    public static Passage of(Class<?> main, String... arguments) {
        return run(new Passage(Set.of()), main, arguments);
    }

    /** The same with the named methods alone, whoever's they are. */
    public static Passage at(Set<String> named, Class<?> main, String... arguments) {
        return run(new Passage(named), main, arguments);
    }

    private static Passage run(Passage passage, Class<?> main, String... arguments) {
        try {
            passage.run(main.getName() + " " + String.join(" ", arguments));
            return passage;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException
                | VMStartException
                | InterruptedException
                | IncompatibleThreadStateException e) {
            throw new AssertionError(e);
        }
    }

    /** What was entered between the marks of the name, in order. */
    public List<Step> steps(String name) {
        if (!steps.containsKey(name)) {
            throw new AssertionError("the program set no mark " + name + ", but " + steps.keySet());
        }
        return steps.get(name);
    }

    /** The source files of ours that were entered, in the order of their first entry. */
    public Set<String> files(String name) {
        Set<String> files = new LinkedHashSet<>();
        steps(name).stream()
                .filter(step -> step.type().startsWith("org.vpshr."))
                .forEach(step -> files.add(step.file()));
        return files;
    }

    /** How often the method of the class was entered. */
    public long count(String name, String type, String method) {
        return steps(name).stream()
                .filter(step -> step.type().equals(type) && step.method().equals(method))
                .count();
    }

    /** The statements that were handed to the driver, as they begin, in small letters. */
    public List<String> statements(String name) {
        return steps(name).stream()
                .map(Step::text)
                .filter(text -> !text.isEmpty())
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void run(String program)
            throws IOException, IllegalConnectorArgumentsException, VMStartException, InterruptedException,
                    IncompatibleThreadStateException {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("main").setValue(program);
        arguments
                .get("options")
                .setValue("-cp " + System.getProperty("java.class.path")
                        + " --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC");
        VirtualMachine machine = connector.launch(arguments);
        Thread out = drained(machine.process().getInputStream(), OutputStream.nullOutputStream());
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        Thread err = drained(machine.process().getErrorStream(), complaint);
        requests(machine);
        boolean running = true;
        while (running) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                running &= !(event instanceof VMDisconnectEvent);
                take(event);
            }
            if (running) {
                events.resume();
            }
        }
        out.join();
        err.join();
        if (machine.process().waitFor() != 0) {
            throw new AssertionError("the program failed: " + complaint);
        }
    }

    private void requests(VirtualMachine machine) {
        prepared(machine, Mark.class.getName());
        named.stream().map(method -> method.split("#")[0]).distinct().forEach(type -> prepared(machine, type));
        if (!named.isEmpty()) {
            return;
        }
        for (String types : List.of(OURS, STATEMENTS, CONNECTIONS)) {
            MethodEntryRequest entries = machine.eventRequestManager().createMethodEntryRequest();
            entries.addClassFilter(types);
            entries.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        }
    }

    private static void prepared(VirtualMachine machine, String type) {
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(type);
        prepared.enable();
    }

    private void take(Event event) throws IncompatibleThreadStateException {
        switch (event) {
            case ClassPrepareEvent prepared -> stopAt(prepared.referenceType());
            case BreakpointEvent reached -> reach(reached);
            case MethodEntryEvent entered -> enter(entered);
            default -> {
                // that it began, or ended
            }
        }
    }

    private void stopAt(ReferenceType type) {
        type.methods().stream()
                .filter(method -> !method.isAbstract() && !method.isNative())
                .filter(method -> isMark(type) || named.contains(type.name() + "#" + method.name()))
                .map(Method::location)
                .forEach(start -> type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(start)
                        .enable());
    }

    private static boolean isMark(ReferenceType type) {
        return type.name().equals(Mark.class.getName());
    }

    private void reach(BreakpointEvent reached) throws IncompatibleThreadStateException {
        Method method = reached.location().method();
        StackFrame frame = reached.thread().frame(0);
        if (!isMark(method.declaringType())) {
            if (tracing) {
                traced.add(step(method, text(frame)));
            }
        } else if (!method.isConstructor()) {
            mark(reached, method.name().equals("begin"), text(frame));
        }
    }

    private void mark(BreakpointEvent reached, boolean begins, String name) {
        tracing = begins;
        if (begins) {
            traced = new ArrayList<>();
            steps.put(name, traced);
        }
        reached.virtualMachine()
                .eventRequestManager()
                .methodEntryRequests()
                .forEach(entries -> entries.setEnabled(begins));
    }

    private void enter(MethodEntryEvent entered) throws IncompatibleThreadStateException {
        Method method = entered.method();
        String type = method.declaringType().name();
        if (type.startsWith("org.vpshr.")) {
            if (!type.startsWith("org.vpshr.application.given.") && !type.contains("$$")) {
                traced.add(step(method, ""));
            }
        } else if (STATEMENT.contains(method.name())
                && method.argumentTypeNames().equals(List.of("java.lang.String"))) {
            traced.add(step(method, text(entered.thread().frame(0))));
        }
    }

    private static Step step(Method method, String text) {
        return new Step(method.declaringType().name(), file(method.declaringType()), method.name(), text);
    }

    private static String file(ReferenceType type) {
        try {
            String folder = type.name().substring(0, type.name().lastIndexOf('.'));
            return folder + "." + type.sourceName().replaceFirst("\\.java$", "");
        } catch (AbsentInformationException e) {
            return "unknown";
        }
    }

    private static String text(StackFrame frame) {
        List<Value> arguments = frame.getArgumentValues();
        return !arguments.isEmpty() && arguments.getFirst() instanceof StringReference text ? text.value() : "";
    }

    private static Thread drained(InputStream stream, OutputStream into) {
        return Thread.ofPlatform().daemon().start(() -> {
            try (stream) {
                stream.transferTo(into);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
