package org.tapgate.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.audit.Actor;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Role;
import org.tapgate.platform.Ids;

class RequiresInterceptorTest {

    private final CurrentCaller current = new CurrentCaller();
    private final RequiresInterceptor interceptor = new RequiresInterceptor();

    @BeforeEach
    void askTheCurrentCaller() {
        interceptor.ask(current);
    }

    @Test
    void lets_a_caller_in_that_holds_the_permission() throws Exception {
        current.is(caller(Role.ADMIN));

        assertThat(interceptor.guard(new Call("unpair"))).isEqualTo("unpair was called");
    }

    @Test
    void refuses_a_caller_that_does_not_hold_it() {
        current.is(caller(Role.USER));

        assertRefused("unpair", Permission.TERMINAL_UNPAIR);
    }

    @Test
    void refuses_when_nobody_is_signed_in() {
        assertRefused("unpair", Permission.TERMINAL_UNPAIR);
    }

    @Test
    void goes_by_the_class_where_the_method_says_nothing() {
        current.is(caller(Role.USER));

        assertRefused("list", Permission.ACCOUNT_RANGE_EDIT);
    }

    private void assertRefused(String method, Permission permission) {
        var call = new Call(method);

        assertThatThrownBy(() -> interceptor.guard(call))
                .isInstanceOfSatisfying(
                        PermissionDenied.class,
                        refused -> assertThat(refused.permission()).isEqualTo(permission));
        assertThat(call.proceeded).isFalse();
    }

    private static Caller caller(Role role) {
        var actor = new Actor(Actor.Kind.USER, Ids.next(), "someone@example.test");
        return new Caller(actor, role, DataScope.EVERYTHING, Set.of());
    }

    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    static class Door {

        @Requires(Permission.TERMINAL_UNPAIR)
        void unpair() {}

        void list() {}
    }

    /** A call of a method of {@link Door} that remembers whether it was let through. */
    private static final class Call implements InvocationContext {

        private final String method;
        private boolean proceeded;

        Call(String method) {
            this.method = method;
        }

        @Override
        public Method getMethod() {
            try {
                return Door.class.getDeclaredMethod(method);
            } catch (NoSuchMethodException typo) {
                throw new AssertionError(typo);
            }
        }

        @Override
        public Object proceed() {
            proceeded = true;
            return method + " was called";
        }

        @Override
        public Object getTarget() {
            return new Door();
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {}

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
