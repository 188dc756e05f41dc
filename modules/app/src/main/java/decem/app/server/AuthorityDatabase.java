package decem.app.server;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The few connections of the authority over living texts. They join no transaction of the server:
 * the authority commits each save itself, and only then says that it is saved.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/authority",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=decem.db.url}",
    user = "${MPCONFIG=decem.db.user}",
    password = "${MPCONFIG=decem.db.password}",
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 4,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@ApplicationScoped
class AuthorityDatabase {}
