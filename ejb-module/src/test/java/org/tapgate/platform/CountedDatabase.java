package org.tapgate.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that counts what it is asked: each statement costs a way to it, each commit one to the disk. */
public final class CountedDatabase {

    private final AtomicInteger statements = new AtomicInteger();

    private final AtomicInteger commits = new AtomicInteger();

    private final DataSource counting;

    /** Counts for this database. */
    public CountedDatabase(DataSource database) {
        counting = counting(DataSource.class, database);
    }

    /** What has been counted. */
    public record Work(int statements, int commits) {}

    /** The database, by way of the counter. */
    public DataSource source() {
        return counting;
    }

    /** What some work takes. */
    public Work of(Runnable work) {
        int before = statements.get();
        int committed = commits.get();
        work.run();
        return new Work(statements.get() - before, commits.get() - committed);
    }

    private <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(
                CountedDatabase.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(counted, method, arguments)));
    }

    private Object call(Object counted, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            statements.incrementAndGet();
        }
        if (method.getName().equals("commit")) {
            commits.incrementAndGet();
        }
        try {
            var result = method.invoke(counted, arguments);
            return method.getName().equals("prepareStatement")
                    ? counting(PreparedStatement.class, (PreparedStatement) result)
                    : method.getName().equals("getConnection") && counted instanceof DataSource
                            ? counting(Connection.class, (Connection) result)
                            : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
