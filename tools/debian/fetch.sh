# Fetches the packages with lists of our own, so that nothing of the system's is written.
here=$PWD
apt() {
    apt-get -qq -o Dir::State::lists="$here/lists" -o Dir::Cache="$here/cache" \
        -o Debug::NoLocking=1 -o APT::Sandbox::User=root "$@"
}
packages=$(cat packages.txt)
apt update
# What they depend on, as far as the system has not got it.
apt --yes --no-install-recommends --download-only install $packages
# Themselves, even where the system has them: they are looked for here.
cd cache/archives
apt download $packages
for package in *.deb; do
    dpkg -x "$package" "$here/root"
done
