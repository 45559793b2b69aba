// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title A contract that is deployed once a chain, and of which each network has a clone.
///
/// A clone is 45 bytes of code that delegate to the implementation (ERC-1167), and behind them the words that say which
/// network it belongs to: code, which nobody can change. Reading one costs about 120 gas. There is no admin, and no way to
/// point a clone at other code. The layout is that of OpenZeppelin's Clones; NetworkFactory writes it.
abstract contract Clone {
    uint256 private constant PROXY_BYTES = 45;
    /// The first three words are every clone's.
    uint256 internal constant SETTLEMENT = 0;
    uint256 internal constant GENESIS_HASH = 1;
    uint256 internal constant FACTORY = 2;
    uint256 internal constant GOVERNANCE = 3;

    error Clone_NotFactory(address caller);

    /// The factory sets a clone up in the transaction that makes it. Nobody sets the implementation up: where its factory
    /// would stand, it has code.
    modifier onlyFactory() {
        if (msg.sender != _address(FACTORY)) revert Clone_NotFactory(msg.sender);
        _;
    }

    function _word(uint256 index) internal view returns (uint256 word) {
        assembly ("memory-safe") {
            extcodecopy(address(), 0x00, add(PROXY_BYTES, shl(5, index)), 0x20)
            word := mload(0x00)
        }
    }

    /// Two that stand together, for the price of one.
    function _twoWords(uint256 index) internal view returns (uint256 first, uint256 second) {
        assembly ("memory-safe") {
            extcodecopy(address(), 0x00, add(PROXY_BYTES, shl(5, index)), 0x40)
            first := mload(0x00)
            second := mload(0x20)
        }
    }

    /// Six that stand together.
    function _sixWords(uint256 index)
        internal
        view
        returns (uint256 first, uint256 second, uint256 third, uint256 fourth, uint256 fifth, uint256 sixth)
    {
        assembly ("memory-safe") {
            let free := mload(0x40)
            extcodecopy(address(), free, add(PROXY_BYTES, shl(5, index)), 0xc0)
            first := mload(free)
            second := mload(add(free, 0x20))
            third := mload(add(free, 0x40))
            fourth := mload(add(free, 0x60))
            fifth := mload(add(free, 0x80))
            sixth := mload(add(free, 0xa0))
        }
    }

    function _address(uint256 index) internal view returns (address) {
        return address(uint160(_word(index)));
    }

    /// The 64 bits of a word that begin at `from`.
    function _uint64(uint256 index, uint256 from) internal view returns (uint64) {
        return uint64(_word(index) >> from);
    }

    function _governance() internal view returns (address) {
        return _address(GOVERNANCE);
    }
}
