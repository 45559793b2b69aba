// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title EIP-712 under a domain that names the network (docs/protocol.md): protocol/eip712.ts.
library Domain {
    bytes32 internal constant TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );

    /// The 66 bytes that are signed: 0x1901 ‖ domain separator ‖ struct hash.
    function typedData(string memory name, address verifier, bytes32 network, bytes32 structHash)
        internal
        view
        returns (bytes memory)
    {
        bytes32 separator = keccak256(
            abi.encode(TYPEHASH, keccak256(bytes(name)), keccak256("2"), block.chainid, verifier, network)
        );
        return abi.encodePacked(hex"1901", separator, structHash);
    }
}
