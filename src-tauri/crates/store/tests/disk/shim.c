/* A disk that fails or remembers, put between a program and the system by LD_PRELOAD.
 *
 * Only files under KRUG_SHIM_DIR are concerned, and only from the moment a file named "count-now" is opened there.
 *   KRUG_SHIM_FAIL=n    the n-th writing call fails, and every later one (KRUG_SHIM_ERROR: EIO 5 or ENOSPC 28)
 *   KRUG_SHIM_ONCE=1    only the n-th fails
 *   KRUG_SHIM_LOG=path  every writing call is written down there, with its bytes; so is what goes to standard output
 * At the end the number of calls counted lies in KRUG_SHIM_COUNT.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int counting, log_fd = -1;
static long calls, fail_at;
static const char *dir;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
    dir = getenv("KRUG_SHIM_DIR");
    const char *n = getenv("KRUG_SHIM_FAIL");
    fail_at = n ? atol(n) : 0;
}

static int ours(const char *path) {
    return dir && path && strncmp(path, dir, strlen(dir)) == 0;
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, 4095);
    if (n < 0) return 0;
    path[n] = 0;
    return ours(path);
}

/* One record: kind, length of the path, path, number, length of the bytes, bytes. */
static void record(char kind, const char *path, uint64_t number, const void *bytes, uint64_t length) {
    if (log_fd < 0) return;
    uint64_t n = strlen(path);
    struct { uint64_t a, b, c; } head = { n, number, length };
    REAL(write)(log_fd, &kind, 1);
    REAL(write)(log_fd, &head, sizeof head);
    REAL(write)(log_fd, path, n);
    if (length) REAL(write)(log_fd, bytes, length);
}

static int fails(void) {
    if (!counting) return 0;
    calls++;
    if (!fail_at) return 0;
    int once = getenv("KRUG_SHIM_ONCE") != NULL;
    if (once ? calls != fail_at : calls < fail_at) return 0;
    const char *error = getenv("KRUG_SHIM_ERROR");
    errno = error ? atoi(error) : EIO;
    return 1;
}

static void opened(const char *path) {
    const char *end = strrchr(path, '/');
    if (dir && end && strcmp(end, "/count-now") == 0) {
        counting = 1;
        const char *to = getenv("KRUG_SHIM_LOG");
        if (to && log_fd < 0) log_fd = REAL(open)(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    }
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
    va_end(more);
    opened(path);
    int emptied = counting && ours(path) && flags & O_TRUNC;
    if (emptied && fails()) return -1;
    int fd = REAL(open)(path, flags, mode);
    if (fd >= 0 && emptied) record('t', path, 0, NULL, 0);
    return fd;
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open(path, flags, mode);
}

static uint64_t place(int fd) {
    off_t at = lseek(fd, 0, SEEK_CUR);
    return at < 0 ? 0 : (uint64_t)at;
}

ssize_t write(int fd, const void *bytes, size_t length) {
    char path[4096];
    if (counting && fd == 1) record('a', "", 0, bytes, length);
    int mine = counting && fd > 2 && fd != log_fd && path_of(fd, path);
    if (mine && fails()) return -1;
    uint64_t at = mine ? place(fd) : 0;
    ssize_t done = REAL(write)(fd, bytes, length);
    if (mine && done > 0) record('w', path, at, bytes, (uint64_t)done);
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    char path[4096];
    int mine = counting && path_of(fd, path);
    if (mine && fails()) return -1;
    ssize_t done = REAL(pwrite64)(fd, bytes, length, at);
    if (mine && done > 0) record('w', path, (uint64_t)at, bytes, (uint64_t)done);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    return pwrite64(fd, bytes, length, at);
}

static int synced(int fd, int (*real)(int)) {
    char path[4096];
    int mine = counting && path_of(fd, path);
    if (mine && fails()) return -1;
    int done = real(fd);
    if (mine && done == 0) record('s', path, 0, NULL, 0);
    return done;
}

int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

int ftruncate64(int fd, off64_t length) {
    char path[4096];
    int mine = counting && path_of(fd, path);
    if (mine && fails()) return -1;
    int done = REAL(ftruncate64)(fd, length);
    if (mine && done == 0) record('t', path, (uint64_t)length, NULL, 0);
    return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int rename(const char *from, const char *to) {
    int mine = counting && ours(to);
    if (mine && fails()) return -1;
    int done = REAL(rename)(from, to);
    if (mine && done == 0) record('r', from, 0, to, strlen(to));
    return done;
}

int unlink(const char *path) {
    int mine = counting && ours(path);
    if (mine && fails()) return -1;
    int done = REAL(unlink)(path);
    if (mine && done == 0) record('u', path, 0, NULL, 0);
    return done;
}

__attribute__((destructor)) static void end(void) {
    const char *to = getenv("KRUG_SHIM_COUNT");
    if (!to) return;
    int fd = REAL(open)(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    char text[32];
    int n = snprintf(text, sizeof text, "%ld", calls);
    if (fd >= 0 && REAL(write)(fd, text, (size_t)n) == n) close(fd);
}
