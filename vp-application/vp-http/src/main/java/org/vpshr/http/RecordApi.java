package org.vpshr.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.policy.Actor;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The record as calls over HTTP: a function from a request to a response, for a host to mount behind whatever carries them.
 * Each request is asked in the name of an actor whom the host's {@link ActorResolver} knows by it, and everything runs
 * through {@link VoluntaryPrinciples#as(Actor)}. What goes wrong is answered as problem details (RFC 9457).
 *
 * <p>It may be used by many threads. It neither opens nor closes the record.
 */
public final class RecordApi {
    /** The most bytes that a body may have where nothing else is said: 8 MiB. */
    public static final int MOST_BYTES = 8 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(RecordApi.class);

    private static final List<Endpoint> ENDPOINTS = Stream.of(
                    RecordingCalls.all().stream(),
                    ReportCalls.all().stream(),
                    SurveyCalls.all().stream(),
                    Stream.of(new Endpoint(
                            "openapi",
                            "GET",
                            "/openapi.json",
                            "This description.",
                            List.of(),
                            false,
                            List.of(MediaType.JSON),
                            200,
                            call -> ReportCalls.answer(call, description()))))
            .flatMap(each -> each)
            .toList();

    private final Function<Actor, Access> accesses;
    private final ActorResolver resolver;
    private final int mostBytes;

    private RecordApi(Function<Actor, Access> accesses, ActorResolver resolver, int mostBytes) {
        this.accesses = accesses;
        this.resolver = resolver;
        this.mostBytes = mostBytes;
    }

    /**
     * {@return the calls to the record, for whom the resolver knows}
     *
     * @param record the record
     * @param resolver tells who asks
     */
    public static RecordApi of(VoluntaryPrinciples record, ActorResolver resolver) {
        return of((Function<Actor, Access>) record::as, resolver);
    }

    /**
     * {@return the same with accreditations of the host's own: {@code actor -> record.as(actor, accreditations)}}
     *
     * @param accesses the record as an actor may use it
     * @param resolver tells who asks
     */
    public static RecordApi of(Function<Actor, Access> accesses, ActorResolver resolver) {
        return new RecordApi(accesses, resolver, MOST_BYTES);
    }

    /**
     * {@return the same, with bodies of so many bytes at most}
     *
     * @param bytes how many
     */
    public RecordApi withBodiesUpTo(int bytes) {
        return new RecordApi(accesses, resolver, bytes);
    }

    /**
     * {@return the most bytes that a body may have} Whoever carries requests need read no more, and one byte to know
     * that there is.
     */
    public int mostBytes() {
        return mostBytes;
    }

    /**
     * {@return the calls that there are, in OpenAPI 3.1: written from the same catalogue as the JSON Schema of
     * contributions}
     */
    public static String description() {
        return OpenApi.of(ENDPOINTS);
    }

    /**
     * {@return what is answered} Nothing is thrown, whatever was sent.
     *
     * @param request what was sent
     */
    public Response answer(Request request) {
        try {
            return request.method().equals("HEAD")
                    ? answered(request, "GET").withoutBody()
                    : answered(request, request.method());
        } catch (Refused refused) {
            return refused.response();
        } catch (Failure failure) {
            if (Problem.isOfTheHost(failure)) {
                LOG.warn("a call was not answered: {}", failure.getMessage());
            }
            return Problem.of(failure);
        } catch (RuntimeException fault) {
            LOG.error("a fault of the program, in a call to the record", Unworded.of(fault));
            return Problem.of(
                    500, "fault", "the program has a fault", "tell whoever keeps the record, who finds it in the log");
        }
    }

    private Response answered(Request request, String method) {
        Optional<Actor> actor = resolver.actor(request);
        if (actor.isEmpty()) {
            return Problem.of(401, "not-known", "it is not known who asks", "make yourself known as the host asks for")
                    .with("WWW-Authenticate", resolver.challenge());
        }
        if (request.length() > mostBytes) {
            return Problem.of(
                    413,
                    "too-large",
                    "the body has more than " + mostBytes + " bytes",
                    "send contributions in several");
        }
        Endpoint endpoint = endpoint(request, method);
        Map<String, String> query = PercentEncoding.query(request.query());
        query.keySet().stream()
                .filter(name -> !endpoint.takes(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.bad(
                            InvalidValue.no(name, "parameter of this call", "there are " + queries(endpoint)));
                });
        MediaType form = Accepting.choose(request.headers("Accept"), endpoint.answers())
                .orElseThrow(() -> new Refused(
                        406, "not-acceptable", "it is not answered in that form", "accept " + types(endpoint)));
        Map<String, String> path =
                endpoint.match(PercentEncoding.segments(request.path())).orElseThrow();
        return endpoint.handler().answer(new Call(request, accesses.apply(actor.get()), path, query, form));
    }

    private static Endpoint endpoint(Request request, String method) {
        List<String> segments = PercentEncoding.segments(request.path());
        List<Endpoint> there = ENDPOINTS.stream()
                .filter(each -> each.match(segments).isPresent())
                .toList();
        if (there.isEmpty()) {
            throw new Refused(404, "no-such-call", "there is no such call", "GET /openapi.json tells which are");
        }
        return there.stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow(() -> notAllowed(there));
    }

    private static Refused notAllowed(List<Endpoint> there) {
        TreeSet<String> methods = there.stream().map(Endpoint::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return Refused.notAllowed(String.join(", ", methods));
    }

    private static String queries(Endpoint endpoint) {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(Parameter::name)
                .toList()
                .toString();
    }

    private static String types(Endpoint endpoint) {
        return endpoint.answers().stream().map(MediaType::type).collect(Collectors.joining(", "));
    }
}
