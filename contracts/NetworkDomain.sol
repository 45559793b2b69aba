// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Clone} from "./Clone.sol";

/// @title The EIP-712 domain of a contract in one network: its salt is the network id, so that nothing which was signed for
/// another network, an earlier launch among them, is good here. protocol/chain-formats/network-id.ts computes the same.
///
/// Made anew at each use, which costs less than keeping it in storage would, and is right where the chain has forked off
/// under another id.
abstract contract NetworkDomain is Clone, IERC5267 {
    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );
    bytes32 private constant NETWORK_TYPEHASH =
        keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)");
    string private constant VERSION = "2";
    bytes32 private constant VERSION_HASH = keccak256("2");
    /// ERC-5267: all five fields of the domain are used, and no extensions.
    bytes1 private constant FIELDS = 0x1f;

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

    /// keccak256 of the name.
    function _domainHash() internal pure virtual returns (bytes32);

    function _networkId() internal view returns (bytes32) {
        (uint256 settlement, uint256 genesisHash) = _twoWords(SETTLEMENT);
        return keccak256(abi.encode(NETWORK_TYPEHASH, block.chainid, settlement, genesisHash));
    }

    function _domainSeparator() internal view returns (bytes32) {
        return _separatorOf(_domainHash(), address(this));
    }

    function _separatorOf(bytes32 nameHash, address verifying) internal view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPEHASH, nameHash, VERSION_HASH, block.chainid, verifying, _networkId())
        );
    }

    function _digestOf(bytes32 structHash) internal view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_domainSeparator(), structHash);
    }
}
