package decem.app.server;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source of the house, in the application's own role; the launcher says where it is.
 * The provider writes a missing id as a missing text; "stringType" lets the database take it for
 * what the column is.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/decem",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=decem.db.url}",
    user = "${MPCONFIG=decem.db.user}",
    password = "${MPCONFIG=decem.db.password}",
    minPoolSize = 2,
    maxPoolSize = 20,
    maxIdleTime = 300,
    properties = {
      "stringType=unspecified",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@ApplicationScoped
class HouseDatabase {}
