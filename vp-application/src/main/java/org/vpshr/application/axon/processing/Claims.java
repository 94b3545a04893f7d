package org.vpshr.application.axon.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenEntry;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.TokenSchema;
import org.jspecify.annotations.Nullable;

/**
 * Which node works at which part of a view, and how far it is. The framework takes a claim back in passing, when it stores
 * a token or extends a claim, if that of another has run out by then, and goes on from where this node was long ago; here a
 * claim that was lost is lost until it is claimed anew.
 */
final class Claims extends JdbcTokenStore {
    private static final TokenSchema TABLE =
            TokenSchema.builder().setTokenTable("token").build();
    private static final String EXTEND =
            "update token set timestamp = ? where processorname = ? and segment = ? and owner = ?";

    private final String node;

    /** @param timeout a node that is silent for so long has lost its claims */
    Claims(ConnectionProvider connections, String node, Duration timeout) {
        super(
                connections,
                new JacksonConverter(),
                JdbcTokenStoreConfiguration.DEFAULT
                        .schema(TABLE)
                        .claimTimeout(timeout)
                        .nodeId(node));
        this.node = node;
    }

    /** Comes when the token is no longer this node's. */
    @Override
    protected void updateToken(
            Connection connection, ResultSet row, @Nullable TrackingToken token, String view, int segment) {
        throw lost(view, segment);
    }

    @Override
    public CompletableFuture<Void> extendClaim(String view, int segment, @Nullable ProcessingContext context) {
        try (Connection connection = getConnection();
                PreparedStatement extend = connection.prepareStatement(EXTEND)) {
            extend.setString(1, DateTimeUtils.formatInstant(JdbcTokenEntry.clock.instant()));
            extend.setString(2, view);
            extend.setInt(3, segment);
            extend.setString(4, node);
            return extend.executeUpdate() == 1
                    ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.failedFuture(lost(view, segment));
        } catch (SQLException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static UnableToClaimTokenException lost(String view, int segment) {
        return new UnableToClaimTokenException("the claim on part " + segment + " of " + view + " was lost meanwhile");
    }
}
