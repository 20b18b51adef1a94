package org.tapgate.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void a_caller_has_a_burst_of_two_seconds_and_not_one_more() {
        var bucket = new Buckets(50).of("SN-1");

        assertThat(bucket.tryConsume(100)).isTrue();
        assertThat(bucket.getAvailableTokens()).isLessThan(100);
        assertThat(new Buckets(50).of("SN-1").tryConsume(101)).isFalse();
    }

    @Test
    void callers_do_not_share_a_bucket() {
        var buckets = new Buckets(1);
        buckets.of("SN-1").tryConsume(2);

        assertThat(buckets.of("SN-2").getAvailableTokens()).isEqualTo(2);
        assertThat(buckets.of("SN-1")).isSameAs(buckets.of("SN-1"));
    }

    @Test
    void nothing_is_counted_without_a_limit() {
        assertThat(new Buckets(0).isOff()).isTrue();
    }
}
