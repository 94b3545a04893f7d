package org.vpshr.application.axon.processing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.TokenSchema;
import org.jspecify.annotations.Nullable;

/** Which node works at which part of a view, and how far it is. */
final class Claims extends JdbcTokenStore {
    private static final TokenSchema TABLE =
            TokenSchema.builder().setTokenTable("token").build();

    /** @param timeout a node that is silent for so long has lost its claims */
    Claims(ConnectionProvider connections, String node, Duration timeout) {
        super(
                connections,
                new JacksonConverter(),
                JdbcTokenStoreConfiguration.DEFAULT
                        .schema(TABLE)
                        .claimTimeout(timeout)
                        .nodeId(node));
    }

    /**
     * Comes when the token is no longer this node's. The framework would take it back if the other's claim had run out by
     * now, and set it to where this node was long ago; here a claim that was lost is lost.
     */
    @Override
    protected void updateToken(
            Connection connection, ResultSet row, @Nullable TrackingToken token, String view, int segment) {
        throw new UnableToClaimTokenException("the claim on part " + segment + " of " + view + " was lost meanwhile");
    }
}
