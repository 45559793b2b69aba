// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title The EIP-712 domain of a contract in one network: its salt is the network id, so that nothing which was signed for
/// another network, an earlier launch among them, is good here. protocol/chain-formats/network-id.ts computes the same.
///
/// Id and separator are kept, and made anew where the chain has forked off under another id.
abstract contract NetworkDomain is IERC5267 {
    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );
    bytes32 private constant NETWORK_TYPEHASH =
        keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)");
    string private constant VERSION = "2";
    /// ERC-5267: all five fields of the domain are used, and no extensions.
    bytes1 private constant FIELDS = 0x1f;

    bytes32 internal immutable _genesisHash;
    address private immutable _settlement;
    uint256 private immutable _knownChainId;
    bytes32 private immutable _knownId;
    bytes32 private immutable _knownSeparator;

    constructor(address settlement_, bytes32 genesisHash_) {
        _genesisHash = genesisHash_;
        _settlement = settlement_;
        _knownChainId = block.chainid;
        _knownId = _makeId();
        _knownSeparator = _makeSeparator(_knownId);
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        return (FIELDS, _domainName(), VERSION, block.chainid, address(this), _networkId(), new uint256[](0));
    }

    function _domainName() internal pure virtual returns (string memory);

    function _networkId() internal view returns (bytes32) {
        return block.chainid == _knownChainId ? _knownId : _makeId();
    }

    function _domainSeparator() internal view returns (bytes32) {
        return block.chainid == _knownChainId ? _knownSeparator : _makeSeparator(_makeId());
    }

    function _digestOf(bytes32 structHash) internal view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_domainSeparator(), structHash);
    }

    function _makeId() private view returns (bytes32) {
        return keccak256(abi.encode(NETWORK_TYPEHASH, block.chainid, _settlement, _genesisHash));
    }

    function _makeSeparator(bytes32 id) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN_TYPEHASH,
                keccak256(bytes(_domainName())),
                keccak256(bytes(VERSION)),
                block.chainid,
                address(this),
                id
            )
        );
    }
}
