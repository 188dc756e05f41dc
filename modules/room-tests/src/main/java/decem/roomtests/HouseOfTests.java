package decem.roomtests;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The data source of the room under test, in the application's own role, as the house has it. */
@DataSourceDefinition(
    name = "java:app/jdbc/decem",
    className = "decem.roomtests.CountedSource",
    url = "${MPCONFIG=decem.db.url}",
    user = "${MPCONFIG=decem.db.user}",
    password = "${MPCONFIG=decem.db.password}",
    minPoolSize = 1,
    maxPoolSize = 10,
    properties = "stringType=unspecified")
@ApplicationScoped
public class HouseOfTests {}
