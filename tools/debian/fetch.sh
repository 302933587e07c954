# Fetches the packages with separate package lists, to leave the system's unchanged.
here=$PWD
apt() {
    apt-get -qq -o Dir::State::lists="$here/lists" -o Dir::Cache="$here/cache" \
        -o Debug::NoLocking=1 -o APT::Sandbox::User=root "$@"
}
packages=$(cat packages.txt)
apt update
# The dependencies that the system lacks.
apt --yes --no-install-recommends --download-only install $packages
# The packages themselves, even if the system has them: the programs are expected here.
cd cache/archives
apt download $packages
for package in *.deb; do
    dpkg -x "$package" "$here/root"
done
