// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"

#include <sys/resource.h>

#include <algorithm>

namespace twinrail::bench {

namespace {

double seconds(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; }

rusage ownUsage()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

} // namespace

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Result<Measured> inTurns(int runs, const Run& ours, const Run& peer)
{
    QList<double> ourTimes;
    QList<double> peerTimes;
    for (int i = 0; i < runs; ++i) {
        TWINRAIL_LET(peerTime, peer());
        peerTimes << peerTime;
        TWINRAIL_LET(ourTime, ours());
        ourTimes << ourTime;
    }
    return Measured{median(ourTimes), median(peerTimes)};
}

Result<Measured> alone(int runs, const Run& ours)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        TWINRAIL_LET(time, ours());
        times << time;
    }
    return Measured{median(times), std::nullopt};
}

double processorTime()
{
    const rusage usage = ownUsage();
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}
double peakMemory() { return double(ownUsage().ru_maxrss) * 1024; }

} // namespace twinrail::bench
